"""Evidence packages, written by hand after spec/README.md and decision 0004."""
import base64
import datetime
import hashlib
import json
import secrets
import struct
import uuid
import zlib

from department import canonical
from signing import now

CHINA = datetime.timezone(datetime.timedelta(hours=8))
MATTER = '330217001000'
HOUR = datetime.timedelta(hours=1)


def iso(when):
    return when.astimezone(CHINA).isoformat(timespec='seconds')


class Package:
    """A sealed package: its bytes and what they say."""

    def __init__(self, suite, entries):
        self.suite, self.entries = suite, entries
        self.content = container(entries)
        manifest = entries['manifest.json']
        said = json.loads(manifest)
        self.id, self.kind, self.title = said['id'], said['facts']['kind'], said['facts']['title']
        self.files = [file['name'] for file in said['files']]
        self.issuer = said['issuer']
        self.manifest_digest, self.digest = suite.digest(manifest), suite.digest(self.content)
        self.first_link = suite.digest(entries['manifest.json.p7s'])

    def ref(self):
        return {'id': self.id, 'packageDigest': self.digest}

    def registration(self):
        """What a registration says of it."""
        return {'evidence': self.ref(), 'manifestDigest': self.manifest_digest, 'kind': self.kind,
                'title': self.title}

    def with_entry(self, name, content):
        """The same package with one entry exchanged, everything else untouched."""
        return container({**self.entries, name: content})


def facts(officers, collected=None, **more):
    return {
        'kind': 'ELECTRONIC_DATA', 'title': '示例：现场电子数据', 'collectedAt': iso(collected or now() - HOUR),
        'timeSource': '北斗授时', 'place': {'text': '示例县示例镇', 'divisionCode': '330421105'},
        'device': {'type': '执法记录仪', 'make': '示例厂商', 'model': 'HZ-CAM', 'serial': 'HZ-1'},
        'officers': [{'name': person, 'officerNumber': number} for number, person in officers],
        'matterCode': MATTER, 'caseNumber': '示例案-1', 'method': '现场提取', 'proves': '现场状况',
        'origin': {'form': 'ORIGINAL'}, **more}


def seal(department, evidence_id=None, at=None, seal_with=None, officers=None, issuer=None, names=('a.txt', 'b.txt'),
         **more):
    """A genuine package of a department, signed by two of its officers; each argument makes it another."""
    suite = department.suite
    people = department.people[:2]
    contents = {f'evidence/{name}': secrets.token_hex(20).encode() for name in names}
    at = at or now() - datetime.timedelta(minutes=5)
    manifest = canonical({
        'type': 'huzheng/evidence-manifest@v1', 'suite': suite.name, 'id': evidence_id or str(uuid.uuid4()),
        'issuedAt': iso(at), 'issuer': issuer or department.party, 'facts': facts(people, **more),
        'files': [described(suite, name, content) for name, content in contents.items()]})
    signers = [seal_with or department.seal]
    signers += [department.officers[number] for number, _ in people] if officers is None else officers
    entries = {'mimetype': b'application/vnd.etsi.asic-e+zip', **contents, 'manifest.json': manifest}
    for number, signer in enumerate(signers, 1):
        entries['manifest.json.p7s' if number == 1 else f'manifest.json.{number}.p7s'] = signer.cms(manifest, at)
    asic = asic_manifest(suite, {name: content for name, content in entries.items() if name != 'mimetype'})
    entries['META-INF/ASiCManifest001.xml'] = asic
    entries['META-INF/signature001.p7s'] = signers[0].cms(asic, at)
    return Package(suite, entries)


def described(suite, name, content):
    return {
        'name': name, 'mediaType': 'text/plain', 'length': len(content),
        'digests': {alg: hashlib.new(alg, content).hexdigest() for alg in ('sm3', 'sha256')},
        'tree': {'alg': suite.digest_name, 'chunkSize': 65536, 'root': suite.root(suite.leaves(content)).hex()}}


def asic_manifest(suite, entries):
    algorithm = 'urn:oid:' + suite.digest_oid
    if suite.name == 'INTL':
        algorithm = 'http://www.w3.org/2001/04/xmlenc#sha256'
    references = ''.join(
        f'<asic:DataObjectReference URI="{name}"><ds:DigestMethod Algorithm="{algorithm}"/>'
        f'<ds:DigestValue>{base64.b64encode(suite.hash(content)).decode()}</ds:DigestValue>'
        '</asic:DataObjectReference>\n' for name, content in entries.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
        ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
        '<asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>\n'
        f'{references}</asic:ASiCManifest>\n').encode()


def container(entries):
    """A ZIP in the one canonical form: stored, dated 1980, no extra fields, no gaps."""
    body, directory = b'', b''
    for name, content in entries.items():
        label, size = name.encode(), len(content)
        common = struct.pack('<HHHHHIIIHH', 10, 0x0800, 0, 0, 0x21, zlib.crc32(content), size, size, len(label), 0)
        directory += (
            b'PK\1\2' + struct.pack('<H', 0x032d) + common
            + struct.pack('<HHHII', 0, 0, 0, 0o100644 << 16, len(body)) + label)
        body += b'PK\3\4' + common + label + content
    count = len(entries)
    return body + directory + b'PK\5\6' + struct.pack('<HHHHIIH', 0, 0, count, count, len(directory), len(body), 0)
