#!/usr/bin/env bash
# Checks the signatures of a signed page without any of our code, for people who trust none of it: bash, coreutils, grep,
# sed and openssl 3. It says which key signed which bytes, and follows the way from that key to the fingerprint of a
# person, which is then compared with the person. What a program shows of those bytes it cannot say (docs/verify.md).
#
#   scripts/verify-openssl.sh signed.pdf
#   0 all signatures hold, and the last is over the whole file; 1 one does not hold; 2 nothing could be checked;
#   3 all hold, and something follows that none of them is over
set -uo pipefail
export LC_ALL=C

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
  echo "Name one file: $0 signed.pdf" >&2
  exit 2
fi
file=$1
size=$(wc -c <"$file")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Bytes out of hexadecimal digits, and out of base64url: openssl wants the other spelling, and the padding.
unhex() { printf '%b' "$(sed 's/../\\x&/g')"; }
unbase64url() {
  local text
  text=$(tr '_-' '/+')
  case $((${#text} % 4)) in 2) text="$text==" ;; 3) text="$text=" ;; esac
  printf '%s' "$text" | openssl base64 -d -A
}
hex() { openssl dgst -sha256 -hex "$1" | sed 's/.* //'; }
# One field of a signed list: its length in four bytes, then itself.
field() {
  printf '%08x' "$(wc -c <"$1")" | unhex
  cat "$1"
}
text() {
  printf '%s' "$1" >"$work/text"
  field "$work/text"
}
# What our canonical JSON says under a name; a text without quotes in it, as keys and ids are.
said() { grep -o "\"$2\":\"[^\"]*\"" "$1" | head -n 1 | sed "s/^\"$2\":\"//; s/\"$//"; }

# Ed25519: key, message and signature are files; openssl wants the key with its algorithm in front.
isSigned() {
  { printf '302a300506032b6570032100' | unhex && cat "$1"; } >"$work/key.der"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$2" -sigfile "$3" >/dev/null 2>&1
}

# From the root to the device's key: the root (or the key before) signed each signing key, the last one the device.
isVouchedFor() {
  local vouching=$1 certificate=$2 space slot key=$work/root one
  space=$(said "$vouching" space)
  slot=$(said "$vouching" slot)
  said "$vouching" root | unbase64url >"$work/root"
  grep -o '{"box":[^}]*}' "$vouching" >"$work/certificates"
  while IFS= read -r one; do
    printf '%s' "$one" >"$work/one"
    printf '%08x' "$(grep -o '"partnerEpoch":[0-9]*' "$work/one" | grep -o '[0-9]*$')" | unhex >"$work/epoch"
    {
      text cg/v1/partner-certificate && text "$space" && text "$slot" && field "$work/epoch"
      text "$(said "$work/one" signing)" && text "$(said "$work/one" box)" && text "$(said "$work/one" certifiedBy)"
    } >"$work/message"
    said "$work/one" signature | unbase64url >"$work/signature"
    isSigned "$key" "$work/message" "$work/signature" || return 1
    said "$work/one" signing | unbase64url >"$work/signing"
    key=$work/signing
  done <"$work/certificates"

  { text cg/v1/page-space && text "$space"; } >"$work/message"
  openssl dgst -sha256 -binary "$work/message" | openssl base64 -A | tr '+/' '-_' | tr -d '=' >"$work/space"
  openssl x509 -in "$certificate" -noout -pubkey | openssl pkey -pubin -outform DER 2>/dev/null |
    openssl dgst -sha256 -binary >"$work/spki"
  openssl x509 -in "$certificate" -noout -serial | sed 's/^serial=//' | unhex >"$work/serial"
  openssl x509 -in "$certificate" -noout -subject -nameopt multiline,-esc_msb,utf8 |
    sed -n 's/^ *commonName *= //p' | tr -d '\n' >"$work/name"
  { text cg/v1/pdf-key && field "$work/space" && field "$work/spki" && field "$work/name" && field "$work/serial"; } >"$work/message"
  grep -o '"signature":"[^"]*","slot"' "$vouching" | sed 's/^"signature":"//; s/".*//' | unbase64url >"$work/signature"
  isSigned "$key" "$work/message" "$work/signature"
}

# As the page prints it: forty digits of a hash of the root, in fours.
fingerprint() {
  { text cg/v1/root-fingerprint && field "$1"; } >"$work/message"
  hex "$work/message" | cut -c 1-40 | sed 's/..../& /g; s/ $//'
}

# The attached agreement lies in the file as it is, on a line of its own.
grep -a -m 1 -o '{"format":"common-ground/agreement".*}' "$file" >"$work/page" || : >"$work/page"
if [ -s "$work/page" ]; then
  printf '%s' "$(cat "$work/page")" >"$work/agreement.json"
  echo "agreement.json  $(hex "$work/agreement.json")"
fi

found=0 broken=0 covered=0
while read -r from length after rest; do
  found=$((found + 1))
  echo
  echo "Signature $found"
  hole=$((after - length - 2))
  head -c "$length" "$file" >"$work/signed"
  tail -c "+$((after + 1))" "$file" | head -c "$rest" >>"$work/signed"
  tail -c "+$((length + 2))" "$file" | head -c "$hole" >"$work/hex"
  if [ "$from" -ne 0 ] || [ $((after + rest)) -gt "$size" ] || grep -q '[^0-9a-fA-F]' "$work/hex"; then
    echo "  does not hold: it names bytes that are not there"
    broken=$((broken + 1))
    continue
  fi
  unhex <"$work/hex" >"$work/cms.der"
  openssl pkcs7 -inform DER -in "$work/cms.der" -print_certs -out "$work/certificate.pem" 2>/dev/null
  # Its own certificate is all that is asked to vouch for the key here; who is behind it comes below.
  if openssl cms -verify -cades -binary -inform DER -in "$work/cms.der" -content "$work/signed" -out /dev/null \
    -CAfile "$work/certificate.pem" -partial_chain -purpose any -no_check_time 2>/dev/null; then
    echo "  holds: the key below signed the first $((after + rest)) bytes of this file ($size in all)"
    covered=$((after + rest))
  else
    echo "  does not hold: these are not the bytes that were signed"
    broken=$((broken + 1))
  fi
  # The name goes out without what could steer a terminal.
  openssl x509 -in "$work/certificate.pem" -noout -subject -nameopt multiline,-esc_msb,utf8 |
    sed -n 's/^ *commonName *= /  name         /p' | tr -d '\000-\011\013-\037\177'
  # The extension holds a text: its bytes as openssl lists them, from the first bracket to the last.
  openssl asn1parse -in "$work/certificate.pem" 2>/dev/null | sed -n 's/.*\[HEX DUMP\]:\(0C[0-9A-F]*\)$/\1/p' |
    tail -n 1 | unhex | grep -a -o '{.*}' >"$work/vouching"
  if isVouchedFor "$work/vouching" "$work/certificate.pem"; then
    root=$(said "$work/vouching" root)
    slot=$(said "$work/vouching" slot)
    echo "  fingerprint  $(fingerprint "$work/root")"
    # A quote in a text of the page has a backslash before it, so no text can look like this.
    if grep -q "\"$slot\":{\"name\":\"[^}]*\",\"root\":\"$root\"}" "$work/page"; then
      echo "  the page names this key, in seat $slot"
    else
      echo "  THE PAGE DOES NOT NAME THIS KEY: anybody could have made this signature"
      broken=$((broken + 1))
    fi
  else
    echo "  no person vouches for this key"
    broken=$((broken + 1))
  fi
done < <(grep -a -o '^/ByteRange \[[0-9 ]*\]' "$file" | sed 's/[^0-9 ]//g')

echo
if [ "$found" -eq 0 ]; then
  echo "There is no signature in this file."
  exit 2
fi
if [ "$covered" -lt "$size" ]; then
  echo "Something follows the last signature that holds: $((size - covered)) bytes."
  if [ "$broken" -eq 0 ]; then
    echo "A withdrawal lies there, and so may anything else. Which of them it is, this script cannot say."
  else
    echo "What does not hold lies there, as said above."
  fi
fi
echo "Not checked here: whether the pages show what agreement.json says. Read it (pdfdetach -saveall), and compare the"
echo "fingerprints with the two people themselves. The name is only what they chose."
[ "$broken" -eq 0 ] || exit 1
[ "$covered" -eq "$size" ] || exit 3
