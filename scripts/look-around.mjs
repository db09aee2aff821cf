/**
 * Loaded before every command: whether this machine can run it at all. Plain JavaScript without any
 * package, so that it also says so where Node cannot read TypeScript or nothing was installed.
 */

import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const isMissing = (name) => !existsSync(new URL(`node_modules/${name}/package.json`, root));

const trouble = () => {
  // Node replaces it by other names where a package leads from one of its files to another.
  if (decodeURI(root.pathname).includes('*')) {
    return 'Đường dẫn của kho này có ký tự *, Node không đọc đúng. Hãy đổi tên thư mục rồi chạy lại.';
  }
  const missing = Object.keys(dependencies).find(isMissing);
  if (missing !== undefined) {
    return `Chưa cài đủ các gói (thiếu "${missing}"). Hãy chạy "npm ci" rồi chạy lại.`;
  }
  if (process.features.typescript) return null;
  return (
    `Node ${process.versions.node} không chạy được chương trình này, và bản Node mà "npm ci" cài kèm thì chưa có. ` +
    'Hãy chạy "npm ci --ignore-scripts=false" hoặc dùng Node 24 rồi chạy lại.'
  );
};

const found = trouble();
if (found !== null) {
  process.stderr.write(`${found}\n`);
  process.exit(2);
}
// Half of the time of a short command goes into reading TypeScript: what Node compiled of it is kept.
module.enableCompileCache(fileURLToPath(new URL('.cache/compiled', root)));
