/** What we use of packages that `npm run test:tools` installs beside these tests. */
declare module '@signpdf/signpdf' {
  interface Signer {
    sign(bytes: Buffer, signingTime?: Date): Promise<Buffer>
  }
  export class SignPdf {
    sign(pdf: Buffer, signer: Signer): Promise<Buffer>
  }
}

declare module '@signpdf/signer-p12' {
  export class P12Signer {
    constructor(p12: Buffer, options?: { readonly passphrase?: string })
    sign(bytes: Buffer, signingTime?: Date): Promise<Buffer>
  }
}

declare module 'node-forge' {
  interface Certificate {
    publicKey: object
    serialNumber: string
    readonly validity: { notBefore: Date; notAfter: Date }
    setSubject(names: readonly { readonly name: string; readonly value: string }[]): void
    setIssuer(names: readonly { readonly name: string; readonly value: string }[]): void
    sign(key: object, digest: object): void
  }
  const forge: {
    readonly pki: {
      readonly rsa: {
        generateKeyPair(options: { readonly bits: number }): {
          readonly publicKey: object
          readonly privateKey: object
        }
      }
      createCertificate(): Certificate
    }
    readonly md: { readonly sha256: { create(): object } }
    readonly asn1: { toDer(value: object): { getBytes(): string } }
    readonly pkcs12: {
      toPkcs12Asn1(
        key: object,
        certificates: readonly Certificate[],
        passphrase: string,
        options: { readonly algorithm: '3des' },
      ): object
    }
  }
  // biome-ignore lint/style/noDefaultExport: CommonJS has no other.
  export default forge
}
