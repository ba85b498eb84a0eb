#!/usr/bin/env bash
# Takes the pictures of README and docs from the running product into docs/images (needs Chromium).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/CaiCach.Browser.Tests -c Debug -v q -nologo
CAICACH_PICTURES=$PWD/docs/images dotnet artifacts/bin/CaiCach.Browser.Tests/debug/CaiCach.Browser.Tests.dll -noLogo -class '*PicturesTests'
