"""DER, as much of it as certificates, CMS and timestamp queries need."""
import base64
import datetime

COMMON_NAME, SERIAL_NUMBER, COUNTRY = '2.5.4.3', '2.5.4.5', '2.5.4.6'
ORGANISATION, UNIT, ORGANISATION_IDENTIFIER = '2.5.4.10', '2.5.4.11', '2.5.4.97'


def tlv(tag, *parts):
    body = b''.join(parts)
    if len(body) < 128:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, 'big')
    return bytes([tag, 128 + len(length)]) + length + body


def sequence(*parts):
    return tlv(0x30, *parts)


def set_of(*parts):
    return tlv(0x31, *sorted(parts))


def integer(value):
    return tlv(0x02, value.to_bytes(value.bit_length() // 8 + 1, 'big'))


def octets(value):
    return tlv(0x04, value)


def bits(value):
    return tlv(0x03, b'\0' + value)


def oid(text):
    first, second, *rest = (int(number) for number in text.split('.'))
    out = bytes([first * 40 + second])
    for number in rest:
        digits = [number & 127]
        while number := number >> 7:
            digits.append(number & 127 | 128)
        out += bytes(reversed(digits))
    return tlv(0x06, out)


def utc_time(when):
    return tlv(0x17, when.astimezone(datetime.timezone.utc).strftime('%y%m%d%H%M%SZ').encode())


def name(pairs):
    """A distinguished name, in the order given; the country is printable, all else UTF-8."""
    return sequence(*(
        tlv(0x31, sequence(oid(kind), tlv(0x13 if kind == COUNTRY else 0x0c, value.encode())))
        for kind, value in pairs))


def pem(label, der):
    text = base64.b64encode(der).decode()
    lines = '\n'.join(text[at:at + 64] for at in range(0, len(text), 64))
    return f'-----BEGIN {label}-----\n{lines}\n-----END {label}-----\n'
