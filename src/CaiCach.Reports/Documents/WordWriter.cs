using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaiCach.Reports.Documents;

/// <summary>
/// Writes an administrative document as DOCX after Decree 30/2020/NĐ-CP, Annex I: A4, margins 20/20/30/15 mm, Times New Roman 13–14 pt, agency and motto
/// side by side, place and date, title, table, signature.
/// </summary>
public static class WordWriter
{
    /// <param name="superior">Agency above the issuing one; empty when there is none.</param>
    /// <param name="agency">Issuing agency.</param>
    /// <param name="placeAndDate">"Phú Yên, ngày 01 tháng 7 năm 2021".</param>
    /// <param name="title">Title in capitals.</param>
    /// <param name="paragraphs">Text under the title.</param>
    /// <param name="headings">Heads of the table's columns; the first is text, the others numbers.</param>
    /// <param name="rows">Rows of the table; the last is the total.</param>
    /// <param name="signature">Words above the signature.</param>
    public static byte[] Report(
        string superior, string agency, string placeAndDate, string title, IReadOnlyList<string> paragraphs,
        IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, string signature)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var body = new Body();
            document.AddMainDocumentPart().Document = new Document(body);
            body.Append(
                Head(superior, agency), Line(placeAndDate, JustificationValues.Right, italic: true), Line("", JustificationValues.Left),
                Line(title, JustificationValues.Center, bold: true, size: WordParts.Size14));
            body.Append(paragraphs.Select(p => Line(p, JustificationValues.Both)));
            body.Append(DataTable(headings, rows), Line("", JustificationValues.Left), Line(signature, JustificationValues.Right, bold: true), WordParts.A4());
        }

        return memory.ToArray();
    }

    static IEnumerable<Paragraph> Lines(string superior) =>
        superior.Length == 0 ? [] : [Line(superior.ToUpperInvariant(), JustificationValues.Center, size: WordParts.Size12)];

    // Room for "100,00" and "20.000" at 10 pt beside the cell's margins.
    const int NumberWidth = 790;

    static Table Head(string superior, string agency) => WordParts.Table([3500, 5854], bordered: false,
    [
        new TableRow(
            WordParts.Cell([.. Lines(superior), Line(agency.ToUpperInvariant(), JustificationValues.Center, bold: true, size: WordParts.Size12)]),
            WordParts.Cell([Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", JustificationValues.Center, bold: true, size: WordParts.Size12), Line("Độc lập - Tự do - Hạnh phúc", JustificationValues.Center, bold: true, size: WordParts.Size13)])),
    ]);

    static Table DataTable(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows) => WordParts.Table(
        [.. headings.Select((_, i) => i == 0 ? WordParts.TextWidth - (NumberWidth * (headings.Count - 1)) : NumberWidth)], bordered: true,
        rows.Select((r, i) => Row(r, bold: i == rows.Count - 1, header: false)).Prepend(Row(headings, bold: true, header: true)));

    static TableRow Row(IReadOnlyList<string> cells, bool bold, bool header) =>
        WordParts.Row(header, cells.Select((c, i) => WordParts.Cell([Line(c, i == 0 ? JustificationValues.Left : JustificationValues.Center, bold, size: WordParts.Size10)])));

    static Paragraph Line(string text, JustificationValues alignment, bool bold = false, bool italic = false, string size = WordParts.Size13) =>
        WordParts.Paragraph([WordParts.Run(text, bold, italic, size)], alignment);
}
