using System.Globalization;
using CaiCach.Kernel.Text;

namespace CaiCach.ParIndex.Results;

/// <summary>
/// Reads a table of published results: CSV with a head. <c>year</c>, <c>rank</c>, <c>name</c> (or <c>province</c>) and <c>total</c> (or <c>published_total</c>) are known; every other
/// column that holds numbers, except checks of the source itself, is a part of the total.
/// </summary>
public static class ResultFile
{
    static readonly string[] Checks = ["sum_of_rounded_parts", "difference"];

    /// <exception cref="FormatException">A line cannot be read; the message names line and column, in Vietnamese.</exception>
    public static IReadOnlyList<ResultLine> Read(string text)
    {
        using var reader = new StringReader(NormalText.Composed(text.TrimStart('\uFEFF')));
        var heads = CsvRows.Split(reader.ReadLine() ?? throw new FormatException("Tệp rỗng.")).Select(h => h.Trim().ToLowerInvariant()).ToList();
        int Column(params string[] names) => heads.FindIndex(h => names.Contains(h));
        var (year, rank, name, total) = (Column("year", "nam"), Column("rank", "hang"), Column("name", "province", "don_vi", "tinh"), Column("total", "published_total", "diem"));
        if (name < 0 || total < 0)
        {
            throw new FormatException("Dòng đầu phải có cột name (hoặc province) và total (hoặc published_total).");
        }

        List<ResultLine> lines = [];
        for (var (line, text1) = (2, reader.ReadLine()); text1 is not null; line++, text1 = reader.ReadLine())
        {
            if (string.IsNullOrWhiteSpace(text1))
            {
                continue;
            }

            var cells = CsvRows.Split(text1);
            if (cells.Length != heads.Count)
            {
                throw new FormatException($"Dòng {line}: có {cells.Length} ô, dòng đầu có {heads.Count}.");
            }

            decimal Number(int column) => decimal.TryParse(cells[column].Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value : throw new FormatException($"Dòng {line}, cột {heads[column]}: “{cells[column]}” không phải số.");
            lines.Add(new ResultLine(
                line, year < 0 ? null : (int)Number(year), rank < 0 || cells[rank].Trim().Length == 0 ? null : (int)Number(rank),
                NormalText.Line(cells[name]) ?? throw new FormatException($"Dòng {line}: thiếu tên đơn vị."), Number(total),
                [.. heads.Select((h, i) => (Head: h, Index: i)).Where(h => h.Index != year && h.Index != rank && h.Index != name && h.Index != total && !Checks.Contains(h.Head) && cells[h.Index].Trim().Length > 0)
                    .Select(h => (h.Head, Number(h.Index)))]));
        }

        return lines.Count > 0 ? lines : throw new FormatException("Tệp không có dòng kết quả nào.");
    }
}
