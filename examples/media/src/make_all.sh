#!/bin/sh
# Debian 12: apt-get install --no-install-recommends ffmpeg libimage-exiftool-perl fonts-noto-cjk python3-pil python3-numpy python3-fonttools chromium
# usage: make_all.sh [output directory, default media]
set -e; cd "$(dirname "$0")"; O="${1:-media}"; mkdir -p "$O"
for s in make_images make_video make_docs; do /usr/bin/python3 $s.py "$O"; done
