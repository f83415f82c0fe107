"""The two suites of the contract, by hand: SM (SM2 with SM3) and INTL (ECDSA P-256 with SHA-256)."""
import hashlib
import secrets

import der

SM2_ID = b'1234567812345678'


class Curve:
    """A curve with a = p - 3, in Jacobian coordinates, its base point doubled in advance."""

    def __init__(self, identifier, p, b, n, x, y):
        self.identifier, self.p, self.b, self.n, self.x, self.y = identifier, p, b, n, x, y
        self.doubles = [(x, y, 1)]
        for _ in range(255):
            self.doubles.append(self._twice(self.doubles[-1]))

    def _add(self, left, right):
        if left is None:
            return right
        (x1, y1, z1), (x2, y2, z2), p = left, right, self.p
        z11, z22 = z1 * z1 % p, z2 * z2 % p
        u1, u2, s1, s2 = x1 * z22 % p, x2 * z11 % p, y1 * z22 * z2 % p, y2 * z11 * z1 % p
        if u1 == u2:
            return self._twice(left) if s1 == s2 else None
        h, r = u2 - u1, s2 - s1
        h2 = h * h % p
        h3, v = h * h2 % p, u1 * h2 % p
        x = (r * r - h3 - 2 * v) % p
        return x, (r * (v - x) - s1 * h3) % p, z1 * z2 * h % p

    def _twice(self, point):
        (x, y, z), p = point, self.p
        y2 = y * y % p
        s, m = 4 * x * y2 % p, 3 * (x - z * z) * (x + z * z) % p
        x3 = (m * m - 2 * s) % p
        return x3, (m * (s - x3) - 8 * y2 * y2) % p, 2 * y * z % p

    def times_base(self, factor):
        point = None
        for bit, double in enumerate(self.doubles):
            if factor >> bit & 1:
                point = self._add(point, double)
        inverse = pow(point[2], -1, self.p)
        return point[0] * inverse ** 2 % self.p, point[1] * inverse ** 3 % self.p


SM2 = Curve(
    '1.2.156.10197.1.301',
    0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF,
    0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93,
    0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123,
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0)
P256 = Curve(
    '1.2.840.10045.3.1.7',
    0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
    0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
    0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def _word(value):
    return value.to_bytes(32, 'big')


class Suite:
    def __init__(self, name, curve, digest, digest_oid, signature_oid, request_algorithm):
        self.name, self.curve, self.digest_name = name, curve, digest
        self.digest_algorithm = der.sequence(der.oid(digest_oid))
        self.signature_algorithm = der.sequence(der.oid(signature_oid))
        self.digest_oid, self.request_algorithm = digest_oid, request_algorithm

    def hash(self, data):
        return hashlib.new(self.digest_name, data).digest()

    def digest(self, data):
        """As statements write it: the algorithm, a colon, hex."""
        return f'{self.digest_name}:{self.hash(data).hex()}'

    def leaves(self, content):
        """The leaf hashes of a content's tree: 0x00 and a chunk of 64 KiB each."""
        return [self.hash(b'\0' + content[at:at + 65536]) for at in range(0, len(content), 65536)]

    def root(self, leaves):
        """The root over leaf hashes: 0x01, left, right; the left side is the largest power of two below n."""
        if not leaves:
            return self.hash(b'')
        if len(leaves) == 1:
            return leaves[0]
        left = 1 << (len(leaves) - 1).bit_length() - 1
        return self.hash(b'\1' + self.root(leaves[:left]) + self.root(leaves[left:]))


SM = Suite('SM', SM2, 'sm3', '1.2.156.10197.1.401', '1.2.156.10197.1.501', 'HZ1-SM2-SM3')
INTL = Suite('INTL', P256, 'sha256', '2.16.840.1.101.3.4.2.1', '1.2.840.10045.4.3.2', 'HZ1-ECDSA-SHA256')


class Key:
    """A key pair of a suite."""

    def __init__(self, suite):
        curve = suite.curve
        self.suite, self.secret = suite, secrets.randbelow(curve.n - 2) + 1
        x, y = curve.times_base(self.secret)
        self.point = b'\4' + _word(x) + _word(y)
        algorithm = der.sequence(der.oid('1.2.840.10045.2.1'), der.oid(curve.identifier))
        self.public = der.sequence(algorithm, der.bits(self.point))
        self.id = suite.hash(self.public)[:16].hex()
        self._z = suite.hash(
            b'\0\x80' + SM2_ID + _word(curve.p - 3) + _word(curve.b) + _word(curve.x) + _word(curve.y)
            + self.point[1:])

    def sign(self, message):
        """The signature over a message, in DER."""
        curve, d = self.suite.curve, self.secret
        while True:
            k = secrets.randbelow(curve.n - 1) + 1
            x = curve.times_base(k)[0]
            if self.suite is SM:
                r = (int.from_bytes(SM.hash(self._z + message), 'big') + x) % curve.n
                s = pow(1 + d, -1, curve.n) * (k - r * d) % curve.n
            else:
                r = x % curve.n
                s = pow(k, -1, curve.n) * (int.from_bytes(INTL.hash(message), 'big') + r * d) % curve.n
            if r and s and r + k != curve.n:
                return der.sequence(der.integer(r), der.integer(s))
