/**
 * How anybody computes the hash of a release again, step by step. Names of columns and files stand between
 * backticks, in the order in which they are hashed; the test computes by these words alone.
 */
export const HASH_RECIPE: readonly string[] = [
  'Mỗi bản có một tệp niêm phong trong kho số liệu: `seals/<mã bản>.csv`, mỗi dòng của bản một niêm phong. Mã băm nào cũng là SHA-256 của chuỗi UTF-8, viết bằng chữ số thập lục phân thường. Dấu nối nói dưới đây là ký tự U+001F.',
  'Dòng ở dạng chuẩn: lấy mọi ô không trống của dòng theo thứ tự cột của từ điển số liệu, mỗi ô viết `cột=giá trị`, rồi nối bằng dấu nối. Ô có nhiều lựa chọn thì xếp các lựa chọn theo chữ cái. Bỏ ô của cột thêm sau khi ô ấy nói đúng điều mà không có cột cũng nói, như `n` bằng 1.',
  'Mã băm của dòng, `row_sha256`: nối `nonce` và dòng ở dạng chuẩn. Mã băm của khóa, `key_sha256`: nối `nonce`, `table` và `key`; khóa là các ô khóa cách nhau bằng “ · ”.',
  'Mỗi niêm phong thành một chuỗi, nối theo thứ tự: `table`, `recorded_on`, `n`, `key_sha256`, `row_sha256`; `n` không ghi thì là 1. Xếp các chuỗi theo thứ tự ký tự, mỗi chuỗi một dòng, giữa hai dòng là ký tự xuống dòng (U+000A).',
  'Mã băm của bản: nối mã băm của bản trước (chuỗi rỗng ở bản đầu tiên), mã bản, ngày chốt số liệu và các dòng ở bước trên. Kết quả phải bằng mã băm ghi ở bản ấy.',
  'Dòng đã rút thì không còn trong kho và niêm phong không còn `nonce`, nhưng hai mã băm còn nguyên: mã băm của bản vẫn tính lại được, còn dòng đã rút thì không ai đoán ra từ đó.',
];
