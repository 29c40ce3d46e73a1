import forge from 'node-forge'

/** A certificate of a moment's worth with its key, as the file people import into signing programs (PKCS #12). */
export function throwAwayCertificate(name: string): Buffer {
  const { publicKey, privateKey } = forge.pki.rsa.generateKeyPair({ bits: 2048 })
  const certificate = forge.pki.createCertificate()
  const names = [
    { name: 'commonName', value: name },
    { name: 'countryName', value: 'VN' },
  ]
  certificate.publicKey = publicKey
  certificate.serialNumber = '01'
  const day = 24 * 60 * 60 * 1000
  certificate.validity.notBefore = new Date(Date.now() - day)
  certificate.validity.notAfter = new Date(Date.now() + day)
  certificate.setSubject(names)
  certificate.setIssuer(names)
  certificate.sign(privateKey, forge.md.sha256.create())
  const file = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], '', { algorithm: '3des' })
  return Buffer.from(forge.asn1.toDer(file).getBytes(), 'latin1')
}
