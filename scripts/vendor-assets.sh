#!/usr/bin/env bash
# Refreshes src/CaiCach.Web/wwwroot/lib from the npm registry. Building the product needs neither Node nor this script.
set -euo pipefail
cd "$(dirname "$0")/.."
lib=$PWD/src/CaiCach.Web/wwwroot/lib
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm init -y >/dev/null && npm install --silent bootstrap@5.3.9 bootstrap-icons@1.13 htmx.org@4.0.1 @fontsource/be-vietnam-pro@5.3.0)
modules=$work/node_modules
rm -rf "$lib" && mkdir -p "$lib"/{bootstrap,icons,htmx,be-vietnam-pro}
cp "$modules"/bootstrap/dist/css/bootstrap-reboot.min.css "$lib/bootstrap/"
sed -i '/sourceMappingURL/d' "$lib/bootstrap/bootstrap-reboot.min.css"
cp "$modules"/bootstrap/LICENSE "$lib/bootstrap/"
sed '/sourceMappingURL/d' "$modules"/htmx.org/dist/htmx.min.js > "$lib/htmx/htmx.min.js"
cp "$modules"/htmx.org/LICENSE "$lib/htmx/"
for weight in 400 600; do
  for subset in latin vietnamese; do
    cp "$modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-$subset-$weight-normal.woff2" "$lib/be-vietnam-pro/"
  done
done
cp "$modules"/@fontsource/be-vietnam-pro/LICENSE "$lib/be-vietnam-pro/"
cp "$modules"/bootstrap-icons/LICENSE "$lib/icons/"
# One sprite with the icons that pages name, and few others: every quoted word that is an icon's name.
icons=$(grep -rhoE '"[a-z0-9-]+"' src/CaiCach.Web --include=*.cshtml --include=*.cs | tr -d '"' | sort -u)
{
  printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
  for icon in $icons; do
    file=$modules/bootstrap-icons/icons/$icon.svg
    [ -f "$file" ] || continue
    body=$(tr -d '\n' < "$file" | sed -E 's/<svg[^>]*>//; s/<\/svg>//')
    printf '<symbol id="%s" viewBox="0 0 16 16">%s</symbol>\n' "$icon" "$body"
  done
  printf '</svg>\n'
} > "$lib/icons/sprite.svg"
