namespace CaiCach.Kernel.Audit;

/// <summary>Whether an entry holds by itself and continues its record's chain.</summary>
internal static class AuditLink
{
    /// <param name="entry">The entry.</param>
    /// <param name="previous">The record's entry before it; null for the first.</param>
    /// <returns>Null when it holds, else what is wrong, in Vietnamese.</returns>
    public static string? WrongWith(AuditEntry entry, AuditEntry? previous)
    {
        if (entry.Sequence != (previous?.Sequence ?? 0) + 1)
        {
            return "thiếu hoặc thừa một mục trong chuỗi";
        }

        if (entry.PreviousHash != (previous?.Hash ?? ""))
        {
            return "không nối đúng mục trước";
        }

        if (entry.Content is not null && AuditHash.OfContent(entry.Salt ?? "", entry.Content) != entry.ContentHash)
        {
            return "nội dung đã bị sửa";
        }

        return AuditHash.OfEntry(entry) == entry.Hash ? null : "người, thời điểm hoặc việc đã bị sửa";
    }
}
