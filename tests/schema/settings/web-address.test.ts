import { describe, expect, test } from 'vitest';
import { addressFault, isWebAddress } from '../../../src/schema/settings/web-address.ts';

describe('the address of one public page', () => {
  test.each([
    'https://baoyenbai.com.vn/PrintPreview/305149/',
    'http://yenbai.gov.vn/noidung/Pages/tin.aspx?ItemID=22130&l=Tintrongtinh&lv=5#dau',
    'https://vi.wikipedia.org/wiki/Yên_Bái_(tỉnh)',
    'HTTPS://Example.VN',
    'https://a.vn:8443/x',
    'http://113.160.132.8/bao-cao.pdf',
    'https://xn--yn-bi-0ta5a.vn/',
    'https://web.archive.org/web/2022/http://baoyenbai.com.vn/1',
    'https://dich.vn/?url=https://baoyenbai.com.vn/1',
    'https://a.vn/1,2;3',
    'https://a.vn/tai-khoan@b.vn',
  ])('%s', (text) => {
    expect(addressFault(text)).toBeNull();
    expect(isWebAddress(text)).toBe(true);
  });
});

describe('an address that is none', () => {
  test.each([
    ['', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert("https://a.vn")', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['mailto:a@b.vn', 'scheme'],
    ['ftp://a.vn/x', 'scheme'],
    ['file:///C:/x.pdf', 'scheme'],
    ['www.x.vn/1', 'scheme'],
    ['x.vn/1', 'scheme'],
    ['//x.vn/1', 'scheme'],
    ['https//x.vn/1', 'scheme'],
    ['https:/x.vn/1', 'scheme'],
    ['https:x.vn/1', 'scheme'],
    ['htps://x.vn/1', 'scheme'],
    ['C:\\Users\\x\\a.pdf', 'scheme'],
    ['\\\\may-chu\\a.pdf', 'scheme'],
    ['https:\\\\x.vn\\1', 'scheme'],
    ['https://a.vn/1; https://b.vn/2', 'two'],
    ['https://a.vn/1;https://b.vn/2', 'two'],
    ['https://a.vn/1, www.b.vn/2', 'two'],
    ['https://a.vn/1\nhttps://b.vn/2', 'two'],
    ['https://a.vn/1https://b.vn/2', 'two'],
    ['https://a.vn/bai viet', 'space'],
    ['xem trang của tỉnh', 'scheme'],
    ['https://a.vn/\tx', 'space'],
    ['https://a.vn/<b>', 'sign'],
    ['https://a.vn\\x', 'sign'],
    ['https://ten:matkhau@a.vn/', 'login'],
    ['https://ten@a.vn/', 'login'],
    ['https://:matkhau@a.vn/', 'login'],
    ['http:///tep.pdf', 'host'],
    ['https://', 'host'],
    ['https://?x=1', 'host'],
    ['https://localhost/tep', 'host'],
    ['https://LOCALHOST:3000/tep', 'host'],
    ['https://may.localhost/', 'host'],
    ['https://may.local/', 'host'],
    ['https://baoyenbai/1', 'host'],
    ['https://a..vn/', 'host'],
    ['https://.vn/', 'host'],
    ['https://a.vn./', 'host'],
    ['https://-a.vn/', 'host'],
    ['https://a.vn:99999/', 'host'],
    ['https://a.123x/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://0x7f.1/', 'host'],
    ['https://10.0.0.8/', 'host'],
    ['https://172.16.0.1/', 'host'],
    ['https://192.168.1.5/', 'host'],
    ['https://[::1]/', 'host'],
  ] as const)('%j: %s', (text, fault) => {
    expect(addressFault(text)).toBe(fault);
    expect(isWebAddress(text)).toBe(false);
  });
});
