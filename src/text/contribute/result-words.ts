/** What a result says besides what the trial says; in braces what is filled in. */
export const RESULT_WORDS = {
  // Headings of its parts.
  asGiven: 'Bảng như đã đưa vào',
  repairs: 'Chỗ trang sửa được chắc chắn',
  questions: 'Điều chỉ người nhập biết',
  answered: 'Đã trả lời',
  problems: 'Lỗi và cảnh báo khi kiểm tra',
  corrections: 'Thay cho số đã có',
  leftOut: 'Phần không lấy vào',
  verdicts: 'Kết luận thay đổi',
  numbers: 'Số thay đổi, kết luận giữ nguyên',
  manyNumbers: 'Số thay đổi, kết luận giữ nguyên: {count} kết quả',
  everything: 'Mọi thay đổi, từng mục; điều đã và chưa kiểm tra',
  files: 'Tệp sẽ gửi',

  // Problems: their levels, as a word before each, their parts, how many there are.
  error: 'Lỗi',
  warning: 'Cảnh báo',
  expected: 'Cần',
  remedy: 'Cách sửa',
  check: 'Phép kiểm tra',
  nothingFound: 'Đúng dạng của kho số liệu: phép kiểm tra không thấy lỗi nào.',
  errors: '{count} lỗi',
  warnings: '{count} cảnh báo',

  // So many more places, or lines of a section, than are shown.
  morePlaces: 'và {count} chỗ nữa',
  moreQuestions: 'và {count} điều nữa; trả lời các điều trên thì các điều sau hiện ra',
  moreLines: 'và {count} mục nữa',

  // The one press that puts all repairs in place, what stands beside it, and what is said once they are.
  applyRepairs: 'Áp dụng {count} chỗ sửa',
  applyNote: 'Chỉ sửa bản sắp gửi; tệp trên máy giữ nguyên. Mỗi chỗ sửa và lý do ghi ở dưới.',
  repairsDone: 'Đã sửa {count} chỗ',

  // Questions: what is asked by a field, and the ways to answer.
  asked: '{says}. Hãy {remedy}.',
  takeBack: 'Đổi câu trả lời',
  fillInLacks: 'Điền ở phần “Điều bảng không nêu”',
  answer: 'Trả lời',
  chooseAnswer: 'Chọn câu trả lời',
  choose: 'Chọn',

  // What changes. The shape before it and these words say that something gets worse, not colour alone.
  worse: 'Kém hơn trước',
  loss: 'Mất đi:',
  before: 'Hiện nay',
  after: 'Nếu được nhận',
} as const;
