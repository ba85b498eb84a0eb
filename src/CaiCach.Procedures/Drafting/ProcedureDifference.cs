using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Drafting;

/// <summary>What a new version changes, part by part and paper by paper. Pure; the order of papers is no change.</summary>
public static class ProcedureDifference
{
    public static IReadOnlyList<ContentChange> Between(ProcedureContent before, ProcedureContent after)
    {
        List<ContentChange> changes = [];
        void Text(ContentPart part, string label, string? was, string? now)
        {
            if ((was ?? "") != (now ?? ""))
            {
                changes.Add(new ContentChange(part, label, string.IsNullOrEmpty(was) ? null : was, string.IsNullOrEmpty(now) ? null : now));
            }
        }

        Text(ContentPart.Name, "Tên thủ tục", before.Name, after.Name);
        Text(ContentPart.Limit, "Thời hạn chung", Limit(before), Limit(after));
        Text(ContentPart.Limit, "Thời hạn, lời của bản ghi", before.LimitText, after.LimitText);
        Text(ContentPart.Limit, "Cách đếm", Counting(before.CountingRule), Counting(after.CountingRule));
        Rows(changes, ContentPart.Limit, before.Limits, after.Limits, l => "Thời hạn: " + l.Place);
        Text(ContentPart.Level, "Mức độ trực tuyến", before.OnlineLevel?.Label(), after.OnlineLevel?.Label());
        Text(ContentPart.Level, "Lý do trực tuyến một phần", before.OnlineReason, after.OnlineReason);
        changes.AddRange(PaperPairs.Of(before.Papers, after.Papers).Where(p => p.Before != p.After)
            .Select(p => new ContentChange(ContentPart.Paper, (p.After ?? p.Before)!.CaseName ?? "Mọi trường hợp", p.Before?.ToString(), p.After?.ToString(), What(p.Before, p.After))));
        Rows(changes, ContentPart.Fee, before.Fees, after.Fees, f => f.Place);
        Text(ContentPart.Fee, "Phí, lệ phí, lời của bản ghi", before.FeeWords, after.FeeWords);
        Rows(changes, ContentPart.Result, before.Results, after.Results, r => "Kết quả: " + r.Name);
        Text(ContentPart.LegalBasis, "Căn cứ pháp lý", before.LegalBasis, after.LegalBasis);
        Text(ContentPart.Text, "Trình tự thực hiện", before.Sequence, after.Sequence);
        Text(ContentPart.Text, "Yêu cầu, điều kiện", before.Conditions, after.Conditions);
        Text(ContentPart.Text, "Đối tượng thực hiện", before.Subjects, after.Subjects);
        return changes;
    }

    /// <summary>"theo giờ", "theo luật".</summary>
    public static string Counting(CountingRule rule) => rule == CountingRule.HourExact ? "theo giờ làm việc" : "theo ngày (Bộ luật Dân sự)";

    static string? Limit(ProcedureContent content) => content.LimitAmount is not { } amount ? null
        : content.LimitUnit is { } unit && amount is >= 1 and <= TimeLimit.Maximum ? new TimeLimit(amount, unit).ToString() : $"{amount} (chưa rõ đơn vị)";

    // Rows of one place are one thing that changes; further rows of the same place were added or taken away.
    static void Rows<T>(List<ContentChange> changes, ContentPart part, IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> place) where T : notnull
    {
        List<T> left = [.. before];
        List<T> right = [.. after];
        foreach (var same in before.Where(b => right.Remove(b)))
        {
            left.Remove(same);
        }

        foreach (var row in left)
        {
            var at = right.FindIndex(r => place(r) == place(row));
            changes.Add(new ContentChange(part, place(row), row.ToString(), at < 0 ? null : right[at].ToString()));
            if (at >= 0)
            {
                right.RemoveAt(at);
            }
        }

        changes.AddRange(right.Select(r => new ContentChange(part, place(r), null, r.ToString())));
    }

    static string? What(ContentPaper? before, ContentPaper? after) => before is null || after is null ? null : string.Join(", ", new[]
    {
        before.Name != after.Name ? "tên" : null, before.CaseName != after.CaseName ? "trường hợp" : null, (before.Originals, before.Copies) != (after.Originals, after.Copies) ? "số bản" : null,
        before.Form != after.Form ? "mẫu đơn" : null, before.ReusedFrom != after.ReusedFrom ? "nguồn dùng lại" : null,
    }.OfType<string>());
}
