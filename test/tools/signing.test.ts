import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { P12Signer } from '@signpdf/signer-p12'
import { SignPdf } from '@signpdf/signpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildExample } from '../e2e/built-example.ts'
import { withPlaceholder } from './signature-placeholder.ts'
import { throwAwayCertificate } from './throw-away-certificate.ts'

const run = promisify(execFile)
let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-signing-'))
  await writeFile(file('plan.pdf'), (await buildExample()).pdf)
  await writeFile(file('signer.p12'), throwAwayCertificate('Vu Van Nho'))
  await mkdir(file('nss'))
  await run('certutil', ['-N', '-d', `sql:${file('nss')}`, '--empty-password'])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What poppler says of each signature field, by the field's name. */
async function judged(name: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfsig', ['-nssdir', file('nss'), '-nocert', file(name)])
  const fields = stdout.split(/^Signature #\d+:\n/m).slice(1)
  return new Map(fields.map(text => [/Field Name: (.*)/.exec(text)?.[1] ?? '', text]))
}

async function words(name: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', file(name), '-'])
  return stdout
}

describe('a decision with its plan', () => {
  it('has fields for the signer and the body that nobody has signed', async () => {
    const fields = await judged('plan.pdf')
    expect([...fields.keys()]).toEqual(['nguoi-ky-1', 'co-quan'])
    for (const text of fields.values()) expect(text).toContain('The signature form field is not signed.')
  })

  it('is signed in its own field by a library that knows nothing of it', async () => {
    const original = await readFile(file('plan.pdf'))
    const prepared = withPlaceholder(original, 'nguoi-ky-1')
    const signed = await new SignPdf().sign(prepared, new P12Signer(await readFile(file('signer.p12'))))
    await writeFile(file('by-library.pdf'), signed)
    const fields = await judged('by-library.pdf')
    expect(fields.get('nguoi-ky-1')).toContain('Signature Validation: Signature is Valid.')
    expect(fields.get('nguoi-ky-1')).toContain('Total document signed')
    expect(fields.get('nguoi-ky-1')).toContain('Signer Certificate Common Name: Vu Van Nho')
    expect(fields.get('co-quan')).toContain('is not signed')
    expect(signed.subarray(0, original.length).equals(original)).toBe(true)
    expect(await words('by-library.pdf')).toBe(await words('plan.pdf'))
  })

  it('is no longer valid once a byte of it has changed', async () => {
    const signed = await readFile(file('by-library.pdf'))
    signed.write('2019-02-17', signed.indexOf('<xmp:CreateDate>') + '<xmp:CreateDate>'.length)
    await writeFile(file('changed.pdf'), signed)
    const fields = await judged('changed.pdf')
    expect(fields.get('nguoi-ky-1')).toContain('Signature Validation: Digest Mismatch.')
  })

  it('is signed by a program, first by the signer, then by the body beside', async () => {
    await run('pk12util', ['-i', file('signer.p12'), '-d', `sql:${file('nss')}`, '-W', '', '-n', 'signer'])
    const { stdout } = await run('pdfsig', ['-nssdir', file('nss'), '-list-nicks'])
    const nick = stdout.trim().split('\n').at(-1)?.trim() ?? ''
    const sign = (field: string, from: string, to: string) =>
      run('pdfsig', ['-nssdir', file('nss'), '-nick', nick, '-sign', field, file(from), file(to)])
    await sign('nguoi-ky-1', 'plan.pdf', 'signer.pdf')
    await sign('co-quan', 'signer.pdf', 'both.pdf')
    const fields = await judged('both.pdf')
    expect([...fields.keys()].sort()).toEqual(['co-quan', 'nguoi-ky-1'])
    for (const text of fields.values()) expect(text).toContain('Signature Validation: Signature is Valid.')
    expect(fields.get('co-quan')).toContain('Total document signed')
  })
})
