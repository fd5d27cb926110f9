import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'

const html = (text: string) => readTable({ html: text, text: 'teks biasa' })

describe('a copy from Excel', () => {
  const excel = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {white-space:normal;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 width=640 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <tr height=40 style='height:30.0pt'>
  <td rowspan=2 height=80 class=xl65 width=64>1.</td>
  <td class=xl65 width=200>Menyusun <br>
    daftar&nbsp;data</td>
  <td colspan=2 class=xl65>Produsen &amp; Walidata</td>
 </tr>
 <tr height=40><td class=xl66>Memeriksa</td><td>x</td><td></td></tr>
<!--EndFragment-->
</table></body></html>`

  it('is its cells, merged ones in their first place, lines parted', () => {
    expect(html(excel)).toEqual([
      ['1.', 'Menyusun\ndaftar data', 'Produsen & Walidata', ''],
      ['', 'Memeriksa', 'x', ''],
    ])
  })
})

describe('a copy from Word', () => {
  const word = `<html><head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>p.MsoNormal {margin:0cm;}</style></head><body lang=EN-ID><!--StartFragment-->
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>
<td width=48 valign=top style='width:36pt'><p class=MsoNormal><span lang=IN>1<o:p></o:p></span></p></td>
<td><p class=MsoNormal><b><span>Memeriksa   data</span></b><o:p></o:p></p><p class=MsoNormal>dan metadata</p></td>
<td><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Surat</p>
<p class=MsoListParagraph>2.&nbsp;Nota</p></td>
<td><!--[if gte vml 1]><v:rect id="x" alt="a > b"><v:textbox/></v:rect><![endif]--><o:p>&nbsp;</o:p></td>
</tr></table><p class=MsoNormal>Sesudah tabel</p></body></html>`

  it('is its cells without its clutter, a line for each paragraph', () => {
    expect(html(word)).toEqual([['1', 'Memeriksa data\ndan metadata', '1. Surat\n2. Nota', '']])
  })
})

describe('a table in HTML', () => {
  it('need not be closed', () => {
    expect(html('<table><tr><td>a<td>b<tr><td>c')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ])
  })

  it('keeps a table within a cell as words of the cell', () => {
    expect(
      html('<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>'),
    ).toEqual([['a\nb', 'c']])
  })

  it('lays cells beside what is merged from above, in the middle too', () => {
    const merged =
      '<table><tr><td>a</td><td rowspan="2" colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>'
    expect(html(merged)).toEqual([
      ['a', 'b', '', 'c'],
      ['d', '', '', 'e'],
    ])
  })

  it('is read where a cell claims to be impossibly wide', () => {
    expect(html('<table><tr><td colspan=999999999>a</td></tr></table>')[0]).toHaveLength(100)
  })

  it('knows the characters that are written by name or number', () => {
    expect(html('<table><tr><td>&#8211;&#x2713;&lt;b&gt;&tak;&ldquo;A&rdquo;</td></tr></table>')).toEqual([
      ['–✓<b>&tak;“A”'],
    ])
  })

  it('gives way to the plain text where there is no table, or an empty one', () => {
    expect(html('<p>teks</p>')).toEqual([['teks biasa']])
    expect(html('<table><tr><td>&nbsp;</td></tr></table>')).toEqual([['teks biasa']])
  })
})

describe('a plain copy', () => {
  const plain = (text: string) => readTable({ text })

  it('has tabs between cells and line breaks between rows', () => {
    expect(plain('1\tMenyusun\r\n2\tMemeriksa\tx\r\n')).toEqual([
      ['1', 'Menyusun', ''],
      ['2', 'Memeriksa', 'x'],
    ])
  })

  it('has quotes around cells that hold line breaks, tabs or quotes', () => {
    expect(plain('1\t"Menyusun\ndaftar"\t"kata ""Ya"""\n2\t"a\tb"\t')).toEqual([
      ['1', 'Menyusun\ndaftar', 'kata "Ya"'],
      ['2', 'a b', ''],
    ])
  })

  it('may hold quotes that quote nothing', () => {
    expect(plain('"Satu" Data\t"\n5" lebar\tb')).toEqual([
      ['"Satu" Data', '"'],
      ['5" lebar', 'b'],
    ])
  })

  it('is one cell where it is words, and no row where it is nothing', () => {
    expect(plain('Menyusun daftar')).toEqual([['Menyusun daftar']])
    expect(plain(' \n\t\n')).toEqual([])
    expect(readTable({})).toEqual([])
  })
})
