import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

/** Words for the tile map. */
export const TILE_PROBLEMS: ProblemWordings = {
  'tile-version': (problem) => ({
    title: 'Ô của phiên bản không có trong sổ',
    expected: `ngày bắt đầu một phiên bản của mã ${fact(problem, 'code')} ở units.csv; sổ có: ${fact(problem, 'lives')}`,
    remedy: 'sửa valid_from theo units.csv, hoặc bỏ dòng này',
  }),
  'tile-size': (problem) =>
    fact(problem, 'one') === ''
      ? {
          title: 'Vị trí ô không hợp lệ',
          expected: `hàng, cột và số ô đếm từ 1, không quá ${fact(problem, 'most')}`,
          remedy: 'ghi số trong khoảng đó',
        }
      : {
          title: 'Đơn vị cấp xã chiếm nhiều ô',
          expected: `1, vì ${fact(problem, 'one')} là đơn vị cấp xã và mỗi đơn vị cấp xã một ô`,
          remedy: write(problem, 'ghi 1'),
        },
  'tile-taken': (problem) => ({
    title: 'Hai đơn vị cùng một ô',
    found: `ô ${fact(problem, 'cell')} (hàng/cột) của ${fact(problem, 'unit')} đã có ${fact(problem, 'other')} cùng thời gian (${fact(problem, 'row')})`,
    expected: 'mỗi ô chỉ một đơn vị ở mỗi thời điểm',
    remedy: 'đổi vị trí một trong hai đơn vị',
  }),
  'tile-missing': (problem) => ({
    title: 'Đơn vị không có ô trên sơ đồ',
    found: `${fact(problem, 'unit')} (từ ${fact(problem, 'from')}) không có trong unit-tiles.csv`,
    expected: `một ô cho mỗi đơn vị cấp xã tồn tại ở ngày ${fact(problem, 'date')}, là ngày sơ đồ được vẽ`,
    remedy: 'chạy npm run tiles để thêm ô cho đơn vị này',
  }),
};
