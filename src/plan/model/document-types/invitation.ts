import { type DocumentType, NAMED_TEXT } from './document-type.ts'

/** An invitation (Mẫu 1.7): those invited are named in its first sentence, and not again among the recipients. */
export const invitation = {
  ...NAMED_TEXT,
  name: 'Giấy mời',
  key: 'invitation',
  abbreviation: 'GM',
  addressLine: '{issuer} trân trọng kính mời:',
  addressed: 'sentence',
  addresseesAgain: undefined,
  opening: [
    { key: 'occasion', before: 'Tới dự' },
    { key: 'chair', before: 'Chủ trì:' },
    { key: 'time', before: 'Thời gian:', required: true },
    { key: 'venue', before: 'Địa điểm:', required: true },
  ],
} as const satisfies DocumentType
