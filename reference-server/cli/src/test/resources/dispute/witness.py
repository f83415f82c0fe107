"""Takes a dispute pack apart with zipfile, hashlib and openssl, by spec/README.md, spec/statements.md and spec/log.md alone.

witness.py PACK TRUST WORK: says OK and what it saw, or what does not hold.
"""
import base64
import hashlib
import json
import os
import subprocess
import sys
import zipfile

PACK, TRUST, WORK = sys.argv[1:4]
ID = "1234567812345678"
SUITES = {"SM": "sm3", "INTL": "sha256"}


def fail(what):
    print("FAILED " + what)
    sys.exit(1)


def need(holds, what):
    if not holds:
        fail(what)


def path(name):
    return os.path.join(WORK, name)


def write(name, data):
    with open(path(name), "wb") as out:
        out.write(data)
    return path(name)


def openssl(*words, check=True):
    ran = subprocess.run(["openssl", *words], capture_output=True, check=False)
    if check and ran.returncode != 0:
        fail("openssl " + " ".join(words) + "\n" + (ran.stdout + ran.stderr).decode(errors="replace"))
    return ran.stdout


def digest(algorithm, data):
    if algorithm == "sha256":
        return hashlib.sha256(data).hexdigest()
    return openssl("dgst", "-sm3", "-r", write("hashed", data)).split()[0].decode()


def bound(said, data):
    """Whether ALGORITHM:HEX is the digest of these bytes."""
    algorithm, _, expected = said.partition(":")
    return digest(algorithm, data) == expected


# DER, as far as a SignedData needs it


def element(data, at):
    length, start = data[at + 1], at + 2
    if length > 127:
        start, length = at + 2 + (length & 127), int.from_bytes(data[at + 2:at + 2 + (length & 127)], "big")
    return start, start + length


def children(data, at):
    start, end = element(data, at)
    while start < end:
        yield start, element(data, start)[1]
        start = element(data, start)[1]


def anchors():
    """All authorities that are trusted, in one file."""
    bundle = b""
    for name in sorted(os.listdir(TRUST)):
        if name.endswith(".crt"):
            with open(os.path.join(TRUST, name), "rb") as one:
                bundle += one.read() + b"\n"
    return write("anchors.pem", bundle)


def verify_cms(cms, signed, suite, what):
    """One detached signature over these bytes by a certificate that the trusted authority issued."""
    signed_data = next(children(cms, list(children(cms, 0))[1][0]))[0]
    parts = list(children(cms, signed_data))
    certificates = next(part for part in parts if cms[part[0]] == 0xA0)
    info = list(children(cms, next(children(cms, parts[-1][0]))[0]))
    attributes = next(field for field in info if cms[field[0]] == 0xA0)
    signature = next(field for field in info if cms[field[0]] == 0x04)
    serial = cms[slice(*list(children(cms, info[1][0]))[1])]

    def serial_of(certificate):
        return cms[slice(*list(children(cms, next(children(cms, certificate[0]))[0]))[1])]

    signer = next(c for c in children(cms, certificates[0]) if serial_of(c) == serial)
    der = write("signer.der", cms[slice(*signer)])
    crt = path("signer.crt")
    openssl("x509", "-inform", "DER", "-in", der, "-out", crt)
    attrs = b"\x31" + cms[attributes[0] + 1:attributes[1]]
    shown = openssl("asn1parse", "-inform", "DER", "-in", write("attrs", attrs)).decode().splitlines()
    at = next(i for i, line in enumerate(shown) if "messageDigest" in line)
    said = next(line for line in shown[at:] if "[HEX DUMP]:" in line).split("[HEX DUMP]:")[1].strip().lower()
    need(said == digest(SUITES[suite], signed), what + ": signed other bytes")
    write("signer.pub", openssl("x509", "-in", crt, "-noout", "-pubkey"))
    start, end = element(cms, signature[0])
    options = ["-sigopt", "distid:" + ID] if suite == "SM" else []
    openssl("dgst", "-" + SUITES[suite], *options, "-verify", path("signer.pub"),
            "-signature", write("sig", cms[start:end]), path("attrs"))
    options = ["-vfyopt", "distid:" + ID] if suite == "SM" else []
    openssl("verify", *options, "-CAfile", anchors(), "-purpose", "any", crt)
    return openssl("x509", "-in", crt, "-noout", "-subject", "-nameopt", "utf8").decode()


# The log


def node(algorithm, data):
    return bytes.fromhex(digest(algorithm, data))


def keys():
    known = {}
    for name in sorted(os.listdir(TRUST)):
        if name.endswith(".vkey"):
            with open(os.path.join(TRUST, name), encoding="utf-8") as lines:
                for line in lines:
                    if line.strip() and not line.startswith("#"):
                        origin, key_id, key = line.strip().split("+", 2)
                        known[(origin, key_id)] = base64.b64decode(key)
    return known


def der_integer(raw):
    raw = raw.lstrip(b"\0") or b"\0"
    raw = b"\0" + raw if raw[0] & 0x80 else raw
    return b"\x02" + bytes([len(raw)]) + raw


def verify_note(note, what):
    """The signed checkpoint by the trusted key of its origin: SM2, or Ed25519."""
    text, _, lines = note.rpartition("\n\n")
    text += "\n"
    origin = text.split("\n")[0]
    for line in lines.strip().split("\n"):
        _, name, signature = line.split(" ")
        raw = base64.b64decode(signature)
        key = keys().get((origin, raw[:4].hex())) if name == origin else None
        if key is None:
            continue
        if key[0] == 1:
            spki = bytes.fromhex("302a300506032b6570032100") + key[1:]
            public, signed = write("log.der", spki), write("note.sig", raw[4:])
            openssl("pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", public, "-rawin", "-in",
                    write("note", text.encode()), "-sigfile", signed)
            return "sha256"
        need(key[1:23] == b"huzheng.org/sm2-sm3@v1", what + ": a key of no type we know")
        spki = bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d034200") + key[23:]
        public = write("log.der", spki)
        openssl("pkey", "-pubin", "-inform", "DER", "-in", public, "-out", path("log.pem"))
        numbers = der_integer(raw[4:36]) + der_integer(raw[36:68])
        signed = write("note.sig", b"\x30" + bytes([len(numbers)]) + numbers)
        openssl("dgst", "-sm3", "-sigopt", "distid:" + ID, "-verify", path("log.pem"), "-signature", signed,
                write("note", text.encode()))
        return "sm3"
    return fail(what + ": no trusted key of the log signed")


def verify_receipt(receipt, envelope, what):
    head, _, note = receipt.partition("\n\n")
    lines = head.split("\n")
    need(lines[0] == "c2sp.org/tlog-proof@v1", what + ": no receipt")
    index, hashes = int(lines[1].split(" ")[1]), [base64.b64decode(line) for line in lines[2:]]
    algorithm = verify_note(note, what)
    size, root = int(note.split("\n")[1]), base64.b64decode(note.split("\n")[2])
    need(index < size, what + ": beyond the tree")
    # RFC 9162 2.1.3.2
    fn, sn, here = index, size - 1, node(algorithm, b"\0" + envelope)
    for step in hashes:
        need(sn != 0, what + ": too many hashes")
        if fn & 1 or fn == sn:
            here = node(algorithm, b"\1" + step + here)
            while not fn & 1 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            here = node(algorithm, b"\1" + here + step)
        fn, sn = fn >> 1, sn >> 1
    need(sn == 0 and here == root, what + ": not in the log")


# The package


def verify_files(package, folder):
    names = package.namelist()
    need(package.read("mimetype") == b"application/vnd.etsi.asic-e+zip", "mimetype")
    need(all(each.compress_type == zipfile.ZIP_STORED for each in package.infolist()), "entries not stored")
    payload = package.read("manifest.json")
    manifest = json.loads(payload)
    for file in manifest["files"]:
        data = package.read(file["name"])
        need(len(data) == file["length"], file["name"] + ": length")
        for algorithm in ("sm3", "sha256"):
            need(digest(algorithm, data) == file["digests"][algorithm], file["name"] + ": " + algorithm)
    need({name for name in names if name.startswith(folder)} == {file["name"] for file in manifest["files"]}, "unlisted")
    signers, signature, number = [], "manifest.json.p7s", 1
    while signature in names:
        signers.append(verify_cms(package.read(signature), payload, manifest["suite"], signature))
        number += 1
        signature = "manifest.json.%d.p7s" % number
    need(signers and manifest["issuer"]["code"] in signers[0], "the first signer is not the issuer")
    return manifest, payload


def verify_statement(data, role, what):
    envelope = json.loads(data)
    payload = base64.b64decode(envelope["payload"])
    said = json.loads(payload)
    need(envelope["payloadType"] == said["type"] == "huzheng/" + role + "@v1", what + ": type")
    signers = [verify_cms(base64.b64decode(each["cms"]), payload, said["suite"], what) for each in envelope["signatures"]]
    need(said["issuer"]["code"] in signers[0], what + ": signed by another")
    receipt = envelope.pop("receipt", None)
    if receipt:
        leaf = json.dumps(envelope, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        verify_receipt(receipt, leaf, what)
    return said, SUITES[said["suite"]] + ":" + digest(SUITES[said["suite"]], payload), bool(receipt)


with zipfile.ZipFile(PACK) as pack:
    manifest, _ = verify_files(pack, "dispute/")
    need(manifest["type"] == "huzheng/dispute-pack@v1", "no dispute pack")
    need([c["file"] for c in manifest["components"]] == [f["name"] for f in manifest["files"]], "components")
    records, statements, logged = {}, {}, 0
    for component in manifest["components"]:
        role, file = component["role"], component["file"]
        if "/statements/" in file:
            said, ref, in_log = verify_statement(pack.read(file), role, file)
            statements.setdefault(role, []).append((said, ref))
            logged += in_log
        else:
            records[role] = file

    def the(role, ref):
        """The one statement referred to."""
        found = [said for said, digest_of in statements.get(role, []) if said["id"] == ref["id"] and digest_of == ref["digest"]]
        need(len(found) == 1, role + " " + ref["id"] + " is not the one referred to")
        return found[0]

    decision = the("recognition-decision", manifest["decision"])
    request = the("access-request", decision["request"])
    contract = the("sharing-contract", request["contract"])
    need(decision["contract"] == request["contract"], "decided under another contract")
    grants = [said for said, _ in statements["access-grant"] if said["request"] == decision["request"]]
    need(len(grants) == 1 and grants[0]["evidence"] == decision["evidence"], "granted another package")
    parties = {said["issuer"]["code"] for said, _ in statements["contract-signature"] if said["contract"] == request["contract"]}
    need(contract["provider"]["code"] in parties and request["issuer"]["code"] in parties, "the contract lacks a signature")
    for role, name in (("verification-report", "reportDigest"), ("decision-receipt", "receiptDigest")):
        need(bound(decision[name], pack.read(records[role])), name)
    receipt = json.loads(pack.read(records["decision-receipt"]))
    need(bound(receipt["checksEdition"], pack.read(records["recognition-checks"])), "edition of the checks")
    if "recognition-rules" in records:
        need(bound(decision["policy"]["digest"], pack.read(records["recognition-rules"])), "edition of the policy")
    with open(path("evidence.hzp"), "wb") as out:
        out.write(pack.read(records["evidence-package"]))
    with zipfile.ZipFile(path("evidence.hzp")) as evidence:
        sealed, payload = verify_files(evidence, "evidence/")
        need(sealed["id"] == manifest["evidenceId"], "other evidence")
        need(bound(decision["manifestDigest"], payload), "decided on another package")
    print("OK %d statements, %d in the log, evidence of %d files" % (
        sum(len(each) for each in statements.values()), logged, len(sealed["files"])))
