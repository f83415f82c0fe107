"""An authority, its certificates (spec/certificate-profile.md), and signatures by them."""
import datetime
import hashlib

import der
from curve import Key

DAY = datetime.timedelta(days=1)
DIGITAL_SIGNATURE, CERTIFICATES_AND_LISTS = b'\x03\x02\x06\xc0', b'\x03\x02\x01\x06'


def now():
    return datetime.datetime.now(datetime.timezone.utc)


class Authority:
    def __init__(self, suite, title):
        self.suite, self.key = suite, Key(suite)
        self.name = der.name([(der.COUNTRY, 'CN'), (der.ORGANISATION, title), (der.COMMON_NAME, title)])
        self.serial = 4096
        self.certificate = self.issue(
            self.name, self.key, now() - 30 * DAY, now() + 3000 * DAY, CERTIFICATES_AND_LISTS, authority=True)

    def issue(self, subject, key, since, until, usage=DIGITAL_SIGNATURE, authority=False):
        self.serial += 1

        def extension(identifier, critical, value):
            flag = der.tlv(0x01, b'\xff') if critical else b''
            return der.sequence(der.oid(identifier), flag, der.octets(value))

        extensions = [
            extension('2.5.29.15', True, usage),
            extension('2.5.29.14', False, der.octets(hashlib.sha1(key.point).digest()))]
        if authority:
            extensions.append(extension('2.5.29.19', True, der.sequence(der.tlv(0x01, b'\xff'))))
        else:
            issuer_key = der.tlv(0x80, hashlib.sha1(self.key.point).digest())
            extensions.append(extension('2.5.29.35', False, der.sequence(issuer_key)))
        algorithm = self.suite.signature_algorithm
        body = der.sequence(
            der.tlv(0xa0, der.integer(2)), der.integer(self.serial), algorithm, self.name,
            der.sequence(der.utc_time(since), der.utc_time(until)), subject, key.public,
            der.tlv(0xa3, der.sequence(*extensions)))
        return der.sequence(body, algorithm, der.bits(self.key.sign(body)))

    def revocation_list(self):
        algorithm = self.suite.signature_algorithm
        body = der.sequence(
            der.integer(1), algorithm, self.name, der.utc_time(now() - DAY), der.utc_time(now() + 300 * DAY))
        return der.pem('X509 CRL', der.sequence(body, algorithm, der.bits(self.key.sign(body))))


class Signer:
    """A key with its certificate, valid since twenty days ago."""

    def __init__(self, authority, subject):
        self.authority, self.suite, self.key = authority, authority.suite, Key(authority.suite)
        self.certificate = authority.issue(der.name(subject), self.key, now() - 20 * DAY, now() + 600 * DAY)
        self.serial = authority.serial

    def cms(self, content, at=None):
        """A detached CMS signature with signed attributes and signing-certificate-v2."""
        suite, issuer = self.suite, self.authority.name

        def attribute(identifier, value):
            return der.sequence(der.oid(identifier), der.tlv(0x31, value))

        bound = der.sequence(
            suite.digest_algorithm, der.octets(suite.hash(self.certificate)),
            der.sequence(der.sequence(der.tlv(0xa4, issuer)), der.integer(self.serial)))
        attributes = b''.join(sorted([
            attribute('1.2.840.113549.1.9.3', der.oid('1.2.840.113549.1.7.1')),
            attribute('1.2.840.113549.1.9.4', der.octets(suite.hash(content))),
            attribute('1.2.840.113549.1.9.5', der.utc_time(at or now())),
            attribute('1.2.840.113549.1.9.16.2.47', der.sequence(der.sequence(bound)))]))
        signature = self.key.sign(der.tlv(0x31, attributes))
        signer = der.sequence(
            der.integer(1), der.sequence(issuer, der.integer(self.serial)), suite.digest_algorithm,
            der.tlv(0xa0, attributes), suite.signature_algorithm, der.octets(signature))
        data = der.sequence(
            der.integer(1), der.tlv(0x31, suite.digest_algorithm), der.sequence(der.oid('1.2.840.113549.1.7.1')),
            der.tlv(0xa0, self.certificate), der.tlv(0x31, signer))
        return der.sequence(der.oid('1.2.840.113549.1.7.2'), der.tlv(0xa0, data))


def department_subject(code, title):
    return [(der.COUNTRY, 'CN'), (der.ORGANISATION, title), (der.ORGANISATION_IDENTIFIER, code),
            (der.COMMON_NAME, title)]


def officer_subject(code, title, person, number):
    return [(der.COUNTRY, 'CN'), (der.ORGANISATION, title), (der.ORGANISATION_IDENTIFIER, code),
            (der.UNIT, title), (der.COMMON_NAME, person), (der.SERIAL_NUMBER, number)]
