"""A statement before it is sent: a lawful one that a case may spoil."""
import base64
import datetime
import json
import re

from department import canonical, fresh
from package import iso
from signing import now

TIME = re.compile(r'\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00')


class Draft:
    """
    Everything about it may be changed until it is sent; what it was sent as is then fixed, and `ref` is the digest
    of exactly those bytes, however they were spelt.
    """

    def __init__(self, department, kind, path, fields, officers=(), spelling=canonical, **context):
        self.department, self.sender, self.kind, self.path, self.fields = department, department, kind, path, fields
        self.suite, self.issuer, self.id, self.at = department.suite, department.party, fresh(kind), now()
        self.signers, self.spelling, self.idempotency = [department.seal, *officers], spelling, ''
        self.context, self.payload, self.answer = context, None, None

    def __getattr__(self, name):
        try:
            return self.__dict__['context'][name]
        except KeyError:
            raise AttributeError(name) from None

    def set(self, **fields):
        self.fields.update(fields)
        return self

    def by(self, department, *officers):
        """The same statement as another department would write it: its name, its seal, its officers."""
        self.department = self.sender = department
        self.issuer, self.signers = department.party, [department.seal, *officers]
        return self

    def seal(self):
        if self.payload is None:
            self.payload = self.spelling({
                'type': f'huzheng/{self.kind}@v1', 'suite': self.suite.name, 'id': self.id,
                'issuedAt': iso(self.at), 'issuer': self.issuer, **self.fields})
            self.signatures = [signer.cms(self.payload, self.at) for signer in self.signers]
        return self

    @property
    def ref(self):
        return {'id': self.id, 'digest': self.suite.digest(self.seal().payload)}

    @property
    def envelope(self):
        self.seal()
        return canonical({
            'payloadType': f'huzheng/{self.kind}@v1', 'payload': base64.b64encode(self.payload).decode(),
            'signatures': [{'cms': base64.b64encode(cms).decode()} for cms in self.signatures]})

    def send(self):
        self.answer = self.sender.call('POST', self.path, self.envelope, idempotency=self.idempotency)
        return self.answer


# Other spellings of the same JSON; each is as valid as the canonical one.

def indented(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2).encode()


def other_order(value):
    """Members in an order no sorting gives, Chinese escaped, a blank line at the end."""
    turned = dict(sorted(value.items(), key=lambda member: member[0][::-1]))
    return json.dumps(turned, separators=(', ', ' : ')).encode() + b'\r\n'


def _times(value, spell):
    if isinstance(value, dict):
        return {key: _times(member, spell) for key, member in value.items()}
    if isinstance(value, list):
        return [_times(member, spell) for member in value]
    if isinstance(value, str) and TIME.fullmatch(value):
        return spell(value)
    return value


def milliseconds(value):
    return canonical(_times(value, lambda text: text[:19] + '.220+08:00'))


def zulu(value):
    def spell(text):
        at = datetime.datetime.fromisoformat(text).astimezone(datetime.timezone.utc)
        return at.isoformat(timespec='seconds').replace('+00:00', 'Z')
    return canonical(_times(value, spell))


SPELLINGS = {
    'indented': indented, 'other-order': other_order, 'milliseconds': milliseconds, 'zulu': zulu}
