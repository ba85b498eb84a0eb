using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Drafting;

/// <summary>Cleans what was typed or read, and says where it cannot be kept.</summary>
public static class ContentCheck
{
    const int LongestText = 100_000;

    /// <summary>The same content with clean texts and without blank rows.</summary>
    public static ProcedureContent Clean(ProcedureContent typed) => typed with
    {
        Name = NormalText.Line(typed.Name) ?? "",
        LimitText = NormalText.Lines(typed.LimitText), OnlineReason = NormalText.Lines(typed.OnlineReason), LegalBasis = NormalText.Lines(typed.LegalBasis), FeeWords = NormalText.Lines(typed.FeeWords),
        Sequence = NormalText.Lines(typed.Sequence), Conditions = NormalText.Lines(typed.Conditions), Subjects = NormalText.Lines(typed.Subjects),
        Papers = [.. typed.Papers.Select(p => p with { CaseName = NormalText.Line(p.CaseName), Name = NormalText.Line(p.Name) ?? "", Form = NormalText.Line(p.Form), ReusedFrom = NormalText.Line(p.ReusedFrom) }).Where(p => p.Name.Length > 0)],
        Limits = [.. typed.Limits.Select(l => l with { CaseName = NormalText.Line(l.CaseName), Text = NormalText.Lines(l.Text) }).Where(l => l.Amount is not null || l.Text is not null)],
        Fees = [.. typed.Fees.Select(f => f with { Name = NormalText.Line(f.Name) ?? "", CaseName = NormalText.Line(f.CaseName), Words = NormalText.Lines(f.Words), LegalSource = NormalText.Line(f.LegalSource) }).Where(f => f.Name.Length > 0 || f.Amount is not null || f.Words is not null)],
        Results = [.. typed.Results.Select(r => new ContentResult(NormalText.Line(r.Code), NormalText.Line(r.Name) ?? "")).Where(r => r.Name.Length > 0)],
    };

    /// <summary>What keeps clean content from being written even as a draft.</summary>
    public static IReadOnlyList<Refusal> Refusals(ProcedureContent content)
    {
        List<Refusal> refusals = [];
        void Say(string code, string message, string field) => refusals.Add(new Refusal("procedure." + code, message, field));
        if (content.Name.Length is 0 or > 2000)
        {
            Say("name", "Nhập tên thủ tục, tối đa 2000 ký tự.", nameof(content.Name));
        }

        if (content.LimitAmount is < 1 or > TimeLimit.Maximum)
        {
            Say("limit", $"Thời hạn là số từ 1 đến {TimeLimit.Maximum}.", nameof(content.LimitAmount));
        }

        foreach (var (text, field) in new[]
        {
            (content.LegalBasis, nameof(content.LegalBasis)), (content.Sequence, nameof(content.Sequence)), (content.Conditions, nameof(content.Conditions)), (content.Subjects, nameof(content.Subjects)),
            (content.FeeWords, nameof(content.FeeWords)), (content.LimitText, nameof(content.LimitText)), (content.OnlineReason, nameof(content.OnlineReason)),
        }.Where(t => t.Item1?.Length > LongestText))
        {
            Say("too_long", $"Quá dài: tối đa {LongestText} ký tự.", field);
        }

        for (var i = 0; i < content.Papers.Count; i++)
        {
            if (content.Papers[i] is var p && (p.Originals is < 0 or > 99 || p.Copies is < 0 or > 99 || p.Name.Length > 4000 || p.CaseName?.Length > 1000))
            {
                Say("paper", $"Giấy tờ thứ {i + 1}: số bản từ 0 đến 99, tên tối đa 4000 ký tự.", $"Papers[{i}].Name");
            }
        }

        for (var i = 0; i < content.Limits.Count; i++)
        {
            if (content.Limits[i].Amount is < 1 or > TimeLimit.Maximum)
            {
                Say("limit", $"Thời hạn {content.Limits[i].Place}: số từ 1 đến {TimeLimit.Maximum}.", $"Limits[{i}].Amount");
            }
        }

        foreach (var twice in content.Limits.Select((l, i) => (Limit: l, At: i)).GroupBy(l => (l.Limit.CaseName, l.Limit.Channel)).Where(g => g.Count() > 1).Select(g => g.Last()))
        {
            Say("limit_twice", $"Có hai thời hạn cho {twice.Limit.Place}; giữ một.", $"Limits[{twice.At}].Amount");
        }

        for (var i = 0; i < content.Fees.Count; i++)
        {
            var fee = content.Fees[i];
            if (fee.Name.Length is 0 or > 300)
            {
                Say("fee_name", "Ghi tên khoản phí, lệ phí.", $"Fees[{i}].Name");
            }

            if (fee is { Amount: null, Words: null } || fee.Amount is < 0 or > 100_000_000_000)
            {
                Say("fee_amount", $"{fee.Place}: ghi số tiền, hoặc cách tính bằng lời.", $"Fees[{i}].Amount");
            }

            if (fee.ValidTo < fee.ValidFrom)
            {
                Say("fee_days", $"{fee.Place}: ngày cuối trước ngày đầu.", $"Fees[{i}].ValidTo");
            }
        }

        return refusals;
    }

    /// <summary>What has to be mended before the content can come into force.</summary>
    public static IEnumerable<Refusal> Gaps(ProcedureContent content)
    {
        if (content.LimitAmount is null || content.LimitUnit is null)
        {
            yield return new Refusal("procedure.limit_missing", content.LimitAmount is { } bare
                ? $"Thời hạn ghi {bare} mà không ghi đơn vị. Chọn giờ, ngày làm việc, ngày hay tháng theo quyết định công bố; hệ thống không tự đoán."
                : "Chưa có thời hạn giải quyết chung; nhập số và đơn vị theo quyết định công bố.", nameof(content.LimitUnit));
        }

        foreach (var limit in content.Limits.Where(l => !l.IsComplete))
        {
            yield return new Refusal("procedure.limit_missing", $"Thời hạn {limit.Place} chưa rõ số hoặc đơn vị ({limit.Text ?? limit.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture)}); sửa hoặc bỏ dòng đó.", nameof(content.LimitUnit));
        }
    }
}
