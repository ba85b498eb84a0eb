using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Keeping;

/// <summary>What every dated row inside a version has to be.</summary>
internal static class DatedRows
{
    /// <param name="version">Whose.</param>
    /// <param name="from">First day of the new row.</param>
    /// <param name="source">The decision that sets it.</param>
    /// <param name="lastFrom">First day of the row it follows; null for the first.</param>
    public static IEnumerable<Refusal> Refusals(ProcedureVersion version, DateOnly? from, string? source, DateOnly? lastFrom)
    {
        if (version.ValidFrom is not { } begins)
        {
            yield return new Refusal("procedure.is_draft", "Bản nháp: sửa thẳng trong bản nháp, chưa cần dòng theo ngày.");
            yield break;
        }

        if (from is null || from < begins || from > version.ValidTo)
        {
            yield return new Refusal("procedure.row_day", $"Ngày áp dụng phải trong thời gian hiệu lực của bản: từ {begins:dd/MM/yyyy}{(version.ValidTo is { } to ? $" đến {to:dd/MM/yyyy}" : "")}.", "ValidFrom");
        }
        else if (from <= lastFrom)
        {
            yield return new Refusal("procedure.row_overlap", $"Đã có dòng áp dụng từ {lastFrom:dd/MM/yyyy}; dòng mới phải bắt đầu sau ngày đó.", "ValidFrom");
        }

        if (source is null or { Length: > 500 })
        {
            yield return new Refusal("procedure.row_source", "Ghi văn bản quy định: số, ngày, cơ quan ban hành.", "LegalSource");
        }
    }
}
