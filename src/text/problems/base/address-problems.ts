import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const LEAD_ON = 'thêm " -> địa chỉ nay có nội dung ấy" vào cuối dòng';

/** Words for the list of published addresses. */
export const ADDRESS_PROBLEMS: ProblemWordings = {
  'address-form': () => ({
    title: 'Dòng không phải là địa chỉ của trang',
    expected:
      'đường dẫn từ gốc của trang, không có tên máy chủ, "?", "#" hay dấu cách, ví dụ /so-lieu/; đã chuyển thì "/cu/ -> /moi/"',
    remedy: 'sửa dòng này',
  }),
  'address-order': (problem) => ({
    title: 'Địa chỉ ghi hai lần hoặc không theo thứ tự',
    expected: `địa chỉ đứng sau ${fact(problem, 'before')}, ở dòng trước`,
    remedy:
      'bỏ dòng lặp, hoặc chuyển dòng về đúng chỗ; npm run addresses tự xếp những dòng nó thêm',
  }),
  'address-kind': () => ({
    title: 'Địa chỉ dẫn tới một loại tệp khác',
    expected: 'trang dẫn tới trang, tệp dẫn tới tệp cùng đuôi',
    remedy: 'dẫn tới một địa chỉ cùng loại',
  }),
  'address-chain': (problem) => ({
    title: 'Địa chỉ dẫn tới một địa chỉ cũng đã chuyển',
    expected: `dẫn thẳng tới ${fact(problem, 'next')}`,
    remedy: 'sửa phần sau dấu "->"; địa chỉ dẫn về chính nó thì bỏ phần ấy',
  }),
  'address-lost': () => ({
    title: 'Địa chỉ đã công bố không còn trả lời',
    expected: 'một trang hay tệp dựng được ở địa chỉ này, hoặc nơi mà nó dẫn tới',
    remedy: `dựng lại nội dung ở địa chỉ cũ, hoặc ${LEAD_ON}; trang chưa công bố (thiết lập chưa có site-address) thì xóa được dòng này, trang của kế hoạch khác thì xóa cả tệp`,
  }),
  'address-nowhere': () => ({
    title: 'Địa chỉ dẫn tới nơi không có gì',
    expected: 'một trang hay tệp dựng được ở địa chỉ sau dấu "->"',
    remedy: 'sửa địa chỉ sau dấu "->"',
  }),
  'address-back': () => ({
    title: 'Địa chỉ ghi là đã chuyển mà vẫn có trang hay tệp',
    expected: 'dòng chỉ có địa chỉ này, không có phần "->"',
    remedy: 'bỏ phần từ dấu "->", hoặc thôi dựng trang hay tệp ấy',
  }),
  'address-dropped': () => ({
    title: 'Dòng của một địa chỉ đã công bố bị xóa',
    expected: 'dòng của địa chỉ này, như trên nhánh chính',
    remedy: `ghi lại dòng ấy; nội dung đã chuyển thì ${LEAD_ON}`,
  }),
};

/** What a build says of addresses that are not on the list yet. */
export const unlistedAddresses = (count: number): string =>
  `${count} địa chỉ của trang chưa có trong danh sách địa chỉ đã công bố. Công bố xong thì chạy npm run addresses và ghi vào kho (commit).`;
