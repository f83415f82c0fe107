#!/usr/bin/env python3
"""Writes the vectors in this directory. A second implementation of spec/log.md: it shares no code with the SDK.

Needs python3 with `cryptography` (Ed25519) and a hashlib that knows sm3. Its keys are test keys, made from their names.
"""
import base64
import hashlib
import json
import pathlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

HERE = pathlib.Path(__file__).parent
REFERENCE_LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
REFERENCE_LEAVES = [bytes.fromhex(leaf) for leaf in REFERENCE_LEAVES]
ORIGIN = "log.example.cn/wenlvju"


# RFC 9162 §2.1, by its recursive definitions.
def digest(alg, data):
    return hashlib.new(alg, data).digest()


def leaf_hash(alg, data):
    return digest(alg, b"\0" + data)


def node_hash(alg, left, right):
    return digest(alg, b"\1" + left + right)


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def root(alg, leaves):
    if not leaves:
        return digest(alg, b"")
    if len(leaves) == 1:
        return leaf_hash(alg, leaves[0])
    k = split(len(leaves))
    return node_hash(alg, root(alg, leaves[:k]), root(alg, leaves[k:]))


def inclusion(alg, m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return inclusion(alg, m, leaves[:k]) + [root(alg, leaves[k:])]
    return inclusion(alg, m - k, leaves[k:]) + [root(alg, leaves[:k])]


def consistency(alg, m, leaves, known=True):
    if m == len(leaves):
        return [] if known else [root(alg, leaves)]
    k = split(len(leaves))
    if m <= k:
        return consistency(alg, m, leaves[:k], known) + [root(alg, leaves[k:])]
    return consistency(alg, m - k, leaves[k:], False) + [root(alg, leaves[:k])]


# SM2 signatures of GB/T 32918.2, affine and slow.
P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
G = (0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
     0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0)


def add(p, q):
    if p is None or q is None:
        return p or q
    if p[0] == q[0] and (p[1] + q[1]) % P == 0:
        return None
    if p == q:
        slope = (3 * p[0] * p[0] + A) * pow(2 * p[1], -1, P)
    else:
        slope = (q[1] - p[1]) * pow(q[0] - p[0], -1, P)
    x = (slope * slope - p[0] - q[0]) % P
    return x, (slope * (p[0] - x) - p[1]) % P


def multiply(k, p):
    total = None
    while k:
        total = add(total, p) if k & 1 else total
        p, k = add(p, p), k >> 1
    return total


def i32(number):
    return number.to_bytes(32, "big")


class Sm2:
    prefix = b"\xffhuzheng.org/sm2-sm3@v1"
    alg = "sm3"

    def __init__(self, seed):
        self.d = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big") % (N - 2) + 1
        self.point = multiply(self.d, G)
        self.public = b"\4" + i32(self.point[0]) + i32(self.point[1])

    def sign(self, message):
        user = b"1234567812345678"
        z = digest("sm3", (len(user) * 8).to_bytes(2, "big") + user
                   + b"".join(map(i32, [A, B, *G, *self.point])))
        e = int.from_bytes(digest("sm3", z + message), "big")
        k = int.from_bytes(hashlib.sha256(i32(self.d) + message).digest(), "big") % (N - 1) + 1
        r = (e + multiply(k, G)[0]) % N
        s = pow(1 + self.d, -1, N) * (k - r * self.d) % N
        return i32(r) + i32(s)


class Ed25519:
    prefix = b"\1"
    alg = "sha256"

    def __init__(self, seed):
        self.key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(seed.encode()).digest())
        self.public = self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def sign(self, message):
        return self.key.sign(message)


# c2sp.org/signed-note, tlog-checkpoint, tlog-proof.
def b64(data):
    return base64.b64encode(data).decode()


def key_id(name, key):
    return hashlib.sha256(name.encode() + b"\n" + key.prefix + key.public).digest()[:4]


def vkey(name, key):
    return f"{name}+{key_id(name, key).hex()}+{b64(key.prefix + key.public)}"


def line(name, key, text):
    return f"— {name} {b64(key_id(name, key) + key.sign(text.encode()))}\n"


def checkpoint(origin, size, tree_root):
    return f"{origin}\n{size}\n{b64(tree_root)}\n"


def receipt(index, hashes, note):
    return f"c2sp.org/tlog-proof@v1\nindex {index}\n" + "".join(b64(h) + "\n" for h in hashes) + "\n" + note


def flip(data, at=0):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]


def write(name, about, cases):
    names = [case["name"] for case in cases]
    assert len(names) == len(set(names)), names
    text = json.dumps({"requirement": name[:10], "about": about, "cases": cases}, ensure_ascii=False, indent=1)
    (HERE / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def tree_vectors():
    write("HZ-LOG-001-tree-roots", "Roots of the first n of the RFC 6962 reference leaves.", [
        {"name": f"{alg}/{n}", "algorithm": alg, "leaves": [leaf.hex() for leaf in REFERENCE_LEAVES[:n]],
         "root": root(alg, REFERENCE_LEAVES[:n]).hex()}
        for alg in ("sm3", "sha256") for n in range(9)])


def inclusion_vectors():
    cases = []
    for alg in ("sm3", "sha256"):
        leaves = [b"leaf %d" % i for i in range(11)]
        for index, size in ((0, 1), (0, 8), (5, 8), (6, 7), (10, 11), (2, 11)):
            part = leaves[:size]
            good = (index, size, leaf_hash(alg, part[index]), root(alg, part), inclusion(alg, index, part))
            variants = [("good", True, good)]
            i, n, leaf, top, path = good
            variants += [("index is size", False, (n, n, leaf, top, path)),
                         ("index is next", False, (i + 1, n, leaf, top, path)),
                         ("leaf is the data", False, (i, n, part[index], top, path)),
                         ("leaf flipped", False, (i, n, flip(leaf), top, path)),
                         ("root flipped", False, (i, n, leaf, flip(top, 31), path)),
                         ("hash appended", False, (i, n, leaf, top, path + [top])),
                         ("size zero", False, (i, 0, leaf, top, path)),
                         ("index 2^64-1", False, (2**64 - 1, n, leaf, top, path))]
            if path:
                variants += [("hash missing", False, (i, n, leaf, top, path[:-1])),
                             ("hash flipped", False, (i, n, leaf, top, [flip(path[0])] + path[1:])),
                             ("hash too short", False, (i, n, leaf, top, [path[0][:31]] + path[1:])),
                             ("size doubled", False, (i, n * 2, leaf, top, path))]
            cases += [{"name": f"{alg}/{index}-of-{size}/{what}", "algorithm": alg, "index": str(i), "size": str(n),
                       "leafHash": leaf.hex(), "root": top.hex(), "hashes": [h.hex() for h in path], "valid": valid}
                      for what, valid, (i, n, leaf, top, path) in variants]
    write("HZ-LOG-002-inclusion", "Inclusion proofs, good and bad; sizes are unsigned 64-bit numbers in text.", cases)


def consistency_vectors():
    cases = []
    for alg in ("sm3", "sha256"):
        leaves = [b"leaf %d" % i for i in range(13)]
        for old, new in ((1, 2), (2, 5), (4, 8), (6, 8), (7, 13), (13, 13)):
            good = (old, new, root(alg, leaves[:old]), root(alg, leaves[:new]), consistency(alg, old, leaves[:new]))
            m, n, first, second, path = good
            rewritten = root(alg, [b"rewritten"] + leaves[1:old])
            variants = [("good", True, good),
                        ("history rewritten", False, (m, n, rewritten, second, path)),
                        ("new root flipped", False, (m, n, first, flip(second), path)),
                        ("hash appended", False, (m, n, first, second, path + [second])),
                        ("from zero", False, (0, n, first, second, path)),
                        ("sizes exchanged", old == new, (n, m, second, first, path)),
                        ("root too short", False, (m, n, first[:31], second, path))]
            if path:
                variants += [("hash missing", False, (m, n, first, second, path[:-1])),
                             ("hash flipped", False, (m, n, first, second, [flip(path[0])] + path[1:])),
                             ("no hashes", False, (m, n, first, second, []))]
            cases += [{"name": f"{alg}/{old}-to-{new}/{what}", "algorithm": alg, "from": str(m), "to": str(n),
                       "fromRoot": first.hex(), "toRoot": second.hex(), "hashes": [h.hex() for h in path],
                       "valid": valid} for what, valid, (m, n, first, second, path) in variants]
    write("HZ-LOG-003-consistency", "Consistency proofs, good and bad.", cases)


def note_vectors():
    go = ("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
          "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
          "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n")
    c2sp = ("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "This is an example message.\n\n— example.com/foo "
            "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n")
    cases = [{"name": "published by golang.org/x/mod/sumdb/note", "vkey": go[0], "note": go[1], "outcome": "VALID"},
             {"name": "published in c2sp.org/signed-note", "vkey": c2sp[0], "note": c2sp[1], "outcome": "VALID"}]
    for key in (Sm2("note"), Ed25519("note")):
        text = "第一行\n\nsecond part\n"
        good = text + "\n" + line(ORIGIN, key, text)
        other = type(key)("other")
        cut = good.index("— ")
        variants = {
            "good": (good, "VALID"), "two lines": (good + line("other.example", other, text), "VALID"),
            "text changed": (good.replace("second", "Second"), "INVALID"),
            "signed by another key under this id": (
                good[:cut] + f"— {ORIGIN} {b64(key_id(ORIGIN, key) + other.sign(text.encode()))}\n", "INVALID"),
            "signature cut short": (
                good[:cut] + f"— {ORIGIN} {b64(key_id(ORIGIN, key) + key.sign(text.encode())[:63])}\n", "INVALID"),
            "signature flipped": (
                good[:cut] + f"— {ORIGIN} {b64(key_id(ORIGIN, key) + flip(key.sign(text.encode()), 40))}\n", "INVALID"),
            "unknown key": (text + "\n" + line("other.example", other, text), "UNKNOWN"),
            "no signature": (text + "\n", "MALFORMED"), "no blank line": (good[:cut - 1] + good[cut:], "MALFORMED"),
            "no final newline": (good[:-1], "MALFORMED"), "trailing newline": (good + "\n", "MALFORMED"),
            "carriage return": (good.replace("\n", "\r\n"), "MALFORMED"),
            "tab in the text": (good.replace("second part", "second\tpart"), "MALFORMED"),
            "hyphen for em dash": (good.replace("— ", "- "), "MALFORMED"),
            "space after the signature": (good[:-1] + " \n", "MALFORMED"),
            "same key twice": (good + good[cut:], "MALFORMED"),
            "key name with a plus": (good.replace(f"— {ORIGIN}", "— a+b"), "MALFORMED"),
            "base64 unpadded": (good.rstrip("=\n") + "\n", "MALFORMED"),
            "key id only": (good[:cut] + f"— {ORIGIN} {b64(key_id(ORIGIN, key))}\n", "MALFORMED")}
        cases += [{"name": f"{key.alg}/{what}", "vkey": vkey(ORIGIN, key), "note": note, "outcome": outcome}
                  for what, (note, outcome) in variants.items()]
    write("HZ-LOG-004-signed-note", "VALID, INVALID (a line of the known key is wrong), UNKNOWN (no line of it), "
          "MALFORMED.", cases)


def checkpoint_vectors():
    good = checkpoint(ORIGIN, 18446744073709551615, digest("sm3", b""))
    origin, size, top = good.split("\n")[:3]
    texts = {"good": good, "size zero": f"{origin}\n0\n{top}\n", "origin in Chinese": f"文旅局 日志\n7\n{top}\n"}
    bad = {"size 2^64": f"{origin}\n18446744073709551616\n{top}\n", "leading zero": f"{origin}\n07\n{top}\n",
           "plus sign": f"{origin}\n+7\n{top}\n", "negative": f"{origin}\n-7\n{top}\n",
           "full-width digit": f"{origin}\n７\n{top}\n", "no origin": f"\n7\n{top}\n", "no root": f"{origin}\n7\n\n",
           "root of 31 bytes": f"{origin}\n7\n{b64(bytes(31))}\n", "root in url-safe base64": f"{origin}\n7\n{'_' * 43}=\n",
           "root with set spare bits": f"{origin}\n7\n{'A' * 42}B=\n", "extension line": good + "more\n",
           "empty line after": good + "\n", "no final newline": good[:-1], "empty": ""}
    write("HZ-LOG-004-checkpoint", "Checkpoint texts, before signing.",
          [{"name": n, "text": t, "valid": True} for n, t in texts.items()]
          + [{"name": n, "text": t, "valid": False} for n, t in bad.items()])


def receipt_vectors():
    cases = []
    for key in (Sm2("log"), Ed25519("log")):
        alg = key.alg
        leaves = [b"before", '{"id":"HZ-1","名":"值"}'.encode(), b"after", b"later", b"latest"]
        text = checkpoint(ORIGIN, 5, root(alg, leaves))
        path = inclusion(alg, 1, leaves)
        note = text + "\n" + line(ORIGIN, key, text)
        good = receipt(1, path, note)
        witness, stranger = type(key)("witness"), type(key)("stranger")
        trusted = [vkey(ORIGIN, key), vkey("witness.example.cn", witness)]
        posed = text + "\n" + line("witness.example.cn", witness, text)
        single = checkpoint(ORIGIN, 1, leaf_hash(alg, leaves[1]))
        ok, unknown, signature = [], ["LOG_KEY_UNKNOWN"], ["LOG_CHECKPOINT_SIGNATURE_INVALID"]
        proof, leaf, malformed = ["LOG_PROOF_INVALID"], ["LOG_LEAF_MISMATCH"], ["LOG_RECEIPT_MALFORMED"]
        grown = checkpoint(ORIGIN, 6, root(alg, leaves))
        variants = {
            "good": (good, ok), "good with a witness": (good + line("witness.example.cn", witness, text), ok),
            "good in a tree of one": (receipt(0, [], single + "\n" + line(ORIGIN, key, single)), ok),
            "with a line of a stranger": (good + line("stranger.example", stranger, text), unknown),
            "signed by a stranger only": (receipt(1, path, text + "\n" + line("stranger.example", stranger, text)),
                                          unknown * 2),
            "stranger under the log's name": (receipt(1, path, text + "\n" + line(ORIGIN, stranger, text)), unknown),
            "signed by a known key that is not the log's": (receipt(1, path, posed), unknown),
            "checkpoint changed after signing": (good.replace("\n5\n", "\n6\n"), signature),
            "witness line wrong": (good + line("witness.example.cn", witness, "x" + text), signature),
            "index of another leaf": (receipt(2, path, note), leaf),
            "index beyond the tree": (receipt(5, path, note), proof),
            "one hash too few": (receipt(1, path[:-1], note), proof),
            "one hash too many": (receipt(1, path + path[:1], note), proof),
            "hash flipped": (receipt(1, [flip(path[0])] + path[1:], note), leaf),
            "size signed does not fit the proof": (
                receipt(4, path, grown + "\n" + line(ORIGIN, key, grown)), proof),
            "receipt of another leaf": (receipt(0, inclusion(alg, 0, leaves), note), leaf),
            "unknown key and wrong leaf": (
                receipt(0, inclusion(alg, 0, leaves), text + "\n" + line(ORIGIN, stranger, text)), unknown + leaf),
            "extra line": (good.replace("\nindex", "\nextra AAAA\nindex"), malformed),
            "other version": (good.replace("@v1", "@v2"), malformed),
            "no index": (good.replace("index 1\n", ""), malformed),
            "index with a leading zero": (good.replace("index 1", "index 01"), malformed),
            "hash of 31 bytes": (receipt(1, [path[0][:31]] + path[1:], note), malformed),
            "65 hashes": (receipt(1, path * 22, note), malformed),
            "no checkpoint": (good[:good.index("\n\n") + 1], malformed),
            "trailing newline": (good + "\n", malformed), "carriage returns": (good.replace("\n", "\r\n"), malformed),
            "byte order mark": ("\ufeff" + good, malformed), "empty": ("", malformed)}
        cases += [{"name": f"{alg}/{what}", "trusted": trusted, "leaf": leaves[1].decode(), "receipt": text,
                   "findings": findings} for what, (text, findings) in variants.items()]
    write("HZ-LOG-005-receipt", "Receipts and the reasons a verifier that trusts these keys finds, in this order.", cases)


def key_vectors():
    cases = []
    for key, suite in ((Sm2("key"), "SM"), (Ed25519("key"), "INTL")):
        good = vkey(ORIGIN, key)
        name, hashed, rest = good.split("+", 2)
        raw = key.prefix + key.public
        bad = {"key id of another key": f"{name}+{'0' * 8}+{rest}", "key id in capitals": f"{name}+ABCDEF01+{rest}",
               "other name": f"x{good}", "no name": f"+{hashed}+{rest}", "space in the name": good.replace("/", " "),
               "key cut short": f"{name}+{hashed}+{b64(raw[:-1])}", "key too long": f"{name}+{hashed}+{b64(raw + raw)}",
               "type 04": f"{name}+{hashed}+{b64(bytes([4]) + raw[1:])}", "type only": f"{name}+{hashed}+{b64(raw[:1])}",
               "no key": f"{name}+{hashed}+", "newline at the end": good + "\n"}
        cases += [{"name": f"{suite}/good", "vkey": good, "valid": True, "suite": suite, "keyId": hashed}]
        cases += [{"name": f"{suite}/{what}", "vkey": text, "valid": False} for what, text in bad.items()]
    off_curve = Sm2("key")
    off_curve.public = off_curve.public[:-1] + bytes([off_curve.public[-1] ^ 1])
    compressed = Sm2("key")
    compressed.public = bytes([2 + compressed.point[1] % 2]) + compressed.public[1:33]
    other_type = Sm2("key")
    other_type.prefix = b"\xffexample.com/other"
    cases += [{"name": "SM/point not on the curve", "vkey": vkey(ORIGIN, off_curve), "valid": False},
              {"name": "SM/compressed point", "vkey": vkey(ORIGIN, compressed), "valid": False},
              {"name": "SM/another long identifier", "vkey": vkey(ORIGIN, other_type), "valid": False}]
    write("HZ-LOG-006-verifier-key", "Verifier keys, good and bad.", cases)


for make in (tree_vectors, inclusion_vectors, consistency_vectors, note_vectors, checkpoint_vectors, receipt_vectors,
             key_vectors):
    make()
