/** Signs that cannot be told by eye, by code point. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0009': 'dấu tab',
  'U+00A0': 'dấu cách không ngắt',
  'U+00AD': 'dấu ngắt từ ẩn',
  'U+00D0': 'chữ Eth hoa, không phải Đ',
  'U+00F0': 'chữ eth, không phải đ',
  'U+0110': 'chữ Đ',
  'U+0111': 'chữ đ',
  'U+0189': 'chữ D châu Phi hoa, không phải Đ',
  'U+0256': 'chữ d có đuôi, không phải đ',
  'U+01CD': 'chữ A dấu móc ngược, không phải Ă',
  'U+01CE': 'chữ a dấu móc ngược, không phải ă',
  'U+034F': 'dấu nối chữ ẩn',
  'U+061C': 'dấu chiều chữ Ả Rập',
  'U+115F': 'chữ Hàn để trống',
  'U+1160': 'chữ Hàn để trống',
  'U+180E': 'dấu ngăn nguyên âm Mông Cổ',
  'U+200B': 'dấu cách không độ rộng',
  'U+200C': 'dấu tách chữ ẩn',
  'U+200D': 'dấu nối chữ ẩn',
  'U+200E': 'dấu chiều từ trái sang phải',
  'U+200F': 'dấu chiều từ phải sang trái',
  'U+2007': 'dấu cách bằng chữ số',
  'U+2009': 'dấu cách hẹp',
  'U+2028': 'dấu xuống dòng của Unicode',
  'U+2029': 'dấu hết đoạn của Unicode',
  'U+202A': 'dấu mở đoạn từ trái sang phải',
  'U+202B': 'dấu mở đoạn từ phải sang trái',
  'U+202C': 'dấu đóng đoạn đổi chiều',
  'U+202D': 'dấu ép chiều từ trái sang phải',
  'U+202E': 'dấu ép chiều từ phải sang trái',
  'U+202F': 'dấu cách hẹp không ngắt',
  'U+2060': 'dấu cấm ngắt dòng',
  'U+2061': 'dấu áp dụng hàm ẩn',
  'U+2062': 'dấu nhân ẩn',
  'U+2063': 'dấu ngăn ẩn',
  'U+2064': 'dấu cộng ẩn',
  'U+2066': 'dấu mở đoạn từ trái sang phải',
  'U+2067': 'dấu mở đoạn từ phải sang trái',
  'U+2068': 'dấu mở đoạn tự chọn chiều',
  'U+2069': 'dấu đóng đoạn đổi chiều',
  'U+20AB': 'dấu đồng tiền, không phải chữ đ',
  'U+2800': 'ô chữ nổi trống',
  'U+3000': 'dấu cách rộng',
  'U+3164': 'chữ Hàn để trống',
  'U+FEFF': 'dấu BOM',
  'U+FFA0': 'chữ Hàn để trống',
  'U+FFF9': 'dấu mở chú thích',
  'U+FFFA': 'dấu ngăn chú thích',
  'U+FFFB': 'dấu đóng chú thích',
  'U+FFFC': 'chỗ của một hình',
  'U+FFFD': 'dấu thay cho chữ bị mất',
};

/** Signs of which there are many, by what they belong to. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'chữ Kirin'],
  [/\p{Script=Greek}/u, 'chữ Hy Lạp'],
  [/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u, 'dấu chọn kiểu chữ'],
  [/[\u{E0000}-\u{E007F}]/u, 'dấu thẻ ẩn'],
  [/[\u{FF01}-\u{FF5E}]/u, 'chữ rộng'],
  [/[\u{1D400}-\u{1D7FF}]/u, 'chữ toán học'],
  [/\p{Nd}/u, 'chữ số của chữ viết khác'],
  [/\p{Zs}/u, 'dấu cách đặc biệt'],
  [/\p{Cc}/u, 'ký tự điều khiển'],
  [/\p{Cf}/u, 'ký tự định dạng ẩn'],
];

const characterOf = (codePoint: string): string =>
  String.fromCodePoint(Number.parseInt(codePoint.slice('U+'.length), 16));

/** A sign by its code point and its name: "U+200B (dấu cách không độ rộng)". */
export const characterWords = (codePoint: string): string => {
  const name =
    NAMES[codePoint] ?? GROUPS.find(([group]) => group.test(characterOf(codePoint)))?.[1];
  return name === undefined ? codePoint : `${codePoint} (${name})`;
};
