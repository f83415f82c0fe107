"""Departments: what they sign, and the signed requests they send (spec/signing.md)."""
import base64
import json
import secrets
import time
import urllib.error
import urllib.parse
import urllib.request

from signing import Signer, department_subject, officer_subject

OCTETS = 'application/octet-stream'


def encode(text):
    return urllib.parse.quote(str(text), safe='-._~')


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode()


def fresh(prefix):
    return f'{prefix}-{secrets.token_hex(8)}'


class Answer:
    """What the server said."""

    def __init__(self, status, headers, body):
        self.status, self.body = status, body
        self.headers = {key.lower(): value for key, value in headers.items()}
        try:
            self.json = json.loads(body)
        except ValueError:
            self.json = None

    def __getitem__(self, member):
        return self.json.get(member) if isinstance(self.json, dict) else None

    @property
    def taken(self):
        return 200 <= self.status < 300

    @property
    def code(self):
        return self['code'] or ''

    @property
    def findings(self):
        return [error['code'] for error in self['errors'] or []]

    def shape(self, asked=''):
        """What two answers must share to tell nothing apart: all but number, time and what was asked for."""
        if not isinstance(self.json, dict):
            return self.status, self.headers.get('content-type'), bool(self.body)
        said = {key: value for key, value in self.json.items() if key not in ('request_id', 'server_time')}
        text = json.dumps(said, sort_keys=True, ensure_ascii=False)
        return self.status, self.headers.get('content-type'), text.replace(asked, '…') if asked else text

    def __str__(self):
        if self.taken:
            return str(self.status)
        findings = ' '.join(f"{error['code']} ({error['message']})" for error in self['errors'] or [])
        return f"{self.status} {self.code} {self['detail'] or ''} {findings}".strip()


class Wire:
    """The way to the server; writes down every exchange for whoever holds it against the OpenAPI text."""

    def __init__(self, log):
        self.base, self.log = None, log

    def send(self, method, target, headers, body):
        request = urllib.request.Request(self.base + target, data=body or None, headers=headers, method=method)
        if method in ('POST', 'PUT') and not body:
            request.data = b''
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                got = Answer(answer.status, dict(answer.headers), answer.read())
        except urllib.error.HTTPError as refused:
            got = Answer(refused.code, dict(refused.headers), refused.read())
        self.log.write(json.dumps({
            'method': method, 'target': target, 'status': got.status, 'headers': got.headers,
            'body': got.body.decode() if got.json is not None else ''}, ensure_ascii=False) + '\n')
        return got

    def open(self, method, target, body=b'', media=None):
        """A request without signature."""
        return self.send(method, target, {'Content-Type': media} if media else {}, body)


class Department:
    def __init__(self, wire, authority, code, title, app, people):
        self.wire, self.code, self.title, self.app = wire, code, title, app
        self.suite, self.party = authority.suite, {'code': code, 'name': title}
        self.seal = Signer(authority, department_subject(code, title))
        self.people = people
        self.officers = {
            number: Signer(authority, officer_subject(code, title, person, number)) for number, person in people}

    def call(self, method, path, body=b'', query=None, media='application/json', idempotency='', extra=None):
        target = '/'.join(encode(part) for part in path.split('/'))
        if query:
            target += '?' + '&'.join(f'{encode(key)}={encode(value)}' for key, value in sorted(query.items()))
        headers = self.signed(method, target, body, idempotency)
        if method in ('POST', 'PUT', 'PATCH'):
            headers['Content-Type'] = media
        return self.wire.send(method, target, {**headers, **(extra or {})}, body)

    def signed(self, method, target, body, idempotency):
        """The headers of spec/signing.md, sections 1 to 3."""
        key, algorithm = self.seal.key, self.suite.request_algorithm
        seconds, nonce, digest = str(int(time.time())), secrets.token_hex(16), self.body_digest(target, body).hex()
        text = '\n'.join([algorithm, method, target, self.app, key.id, seconds, nonce, idempotency, digest, ''])
        headers = {
            'X-Hz-App-Id': self.app, 'X-Hz-Key-Id': key.id, 'X-Hz-Timestamp': seconds, 'X-Hz-Nonce': nonce,
            'X-Hz-Target': target, 'X-Hz-Content-Digest': digest, 'X-Hz-Sign-Alg': algorithm,
            'X-Hz-Signature': base64.b64encode(key.sign(text.encode())).decode()}
        return {**headers, 'Idempotency-Key': idempotency} if idempotency else headers

    def body_digest(self, target, body):
        """A part of an upload is signed by the root of its tree, any other body by its digest."""
        part = target.startswith('/v1/uploads/') and '/content?' in target
        return self.suite.root(self.suite.leaves(body)) if part else self.suite.hash(body)

    def get(self, path, **query):
        return self.call('GET', path, query=query)

    def announcement(self, content, **more):
        suite = self.suite
        return {'chunkSize': 65536, 'digest': suite.digest(content), 'length': str(len(content)),
                'treeRoot': f'{suite.digest_name}:{suite.root(suite.leaves(content)).hex()}', **more}

    def upload(self, content, **more):
        """Announces, sends and completes; gives every answer on the way."""
        begun = self.call('POST', '/v1/uploads', canonical(self.announcement(content, **more)))
        if begun.status != 201 or begun['complete']:
            return [begun]
        at = '/v1/uploads/' + begun['uploadId']
        return [
            begun,
            self.call('PUT', at + '/leaves', b''.join(self.suite.leaves(content)), media=OCTETS),
            self.call('PUT', at + '/content', content, query={'offset': 0}, media=OCTETS),
            self.call('GET', at),
            self.call('POST', at + '/complete')]
