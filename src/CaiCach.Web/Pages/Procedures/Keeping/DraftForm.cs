using System.Globalization;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Web.Kit;
using CaiCach.WorkingTime;

namespace CaiCach.Web.Pages.Procedures.Keeping;

/// <summary>A draft as typed: the head, and rows with a few blank ones behind them.</summary>
public sealed class DraftForm
{
    const int Blank = 3;

    public string? Name { get; set; }

    public string? LimitAmount { get; set; }

    public TimeUnit? LimitUnit { get; set; }

    public string? LimitText { get; set; }

    public CountingRule CountingRule { get; set; }

    public OnlineLevel? OnlineLevel { get; set; }

    public string? OnlineReason { get; set; }

    public string? LegalBasis { get; set; }

    public string? FeeWords { get; set; }

    public string? Results { get; set; }

    public string? Sequence { get; set; }

    public string? Conditions { get; set; }

    public string? Subjects { get; set; }

    public List<PaperLine> Papers { get; set; } = [];

    public List<LimitLine> Limits { get; set; } = [];

    public List<FeeLine> Fees { get; set; } = [];

    public static DraftForm Of(ProcedureContent content)
    {
        var form = new DraftForm
        {
            Name = content.Name, LimitAmount = content.LimitAmount?.ToString(CultureInfo.InvariantCulture), LimitUnit = content.LimitUnit, LimitText = content.LimitText, CountingRule = content.CountingRule,
            OnlineLevel = content.OnlineLevel, OnlineReason = content.OnlineReason, LegalBasis = content.LegalBasis, FeeWords = content.FeeWords, Sequence = content.Sequence, Conditions = content.Conditions,
            Subjects = content.Subjects, Results = string.Join('\n', content.Results.Select(r => r.Code is null ? r.Name : $"{r.Code} | {r.Name}")),
            Papers = [.. content.Papers.Select(p => new PaperLine { CaseName = p.CaseName, Name = p.Name, Originals = p.Originals.ToString(CultureInfo.InvariantCulture), Copies = p.Copies.ToString(CultureInfo.InvariantCulture), Form = p.Form, ReusedFrom = p.ReusedFrom })],
            Limits = [.. content.Limits.Select(l => new LimitLine { CaseName = l.CaseName, Channel = l.Channel, Amount = l.Amount?.ToString(CultureInfo.InvariantCulture), Unit = l.Unit, Text = l.Text })],
            Fees = [.. content.Fees.Select(f => new FeeLine
            {
                Name = f.Name, CaseName = f.CaseName, Channel = f.Channel, Amount = f.Amount?.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN")), Words = f.Words, LegalSource = f.LegalSource, ValidFrom = f.ValidFrom, ValidTo = f.ValidTo,
            })],
        };
        form.Lengthen();
        return form;
    }

    /// <summary>Takes blank rows out, so that the n-th row of the form is the n-th of the content.</summary>
    public void Compact()
    {
        Papers.RemoveAll(p => string.IsNullOrWhiteSpace(p.Name));
        Limits.RemoveAll(l => string.IsNullOrWhiteSpace(l.Amount) && string.IsNullOrWhiteSpace(l.Text));
        Fees.RemoveAll(f => string.IsNullOrWhiteSpace(f.Name) && string.IsNullOrWhiteSpace(f.Amount) && string.IsNullOrWhiteSpace(f.Words));
    }

    /// <summary>Blank rows to type into.</summary>
    public void Lengthen()
    {
        Papers.AddRange(Enumerable.Range(0, Blank).Select(_ => new PaperLine { Originals = "1", Copies = "0" }));
        Limits.AddRange(Enumerable.Range(0, Blank).Select(_ => new LimitLine()));
        Fees.AddRange(Enumerable.Range(0, Blank).Select(_ => new FeeLine()));
    }

    /// <summary>The content, with a word to <paramref name="wrong"/> beside each number that is none.</summary>
    public ProcedureContent Read(Action<string, string> wrong) => new()
    {
        Name = Name ?? "", LimitAmount = Number(LimitAmount, "LimitAmount", wrong), LimitUnit = LimitUnit, LimitText = LimitText, CountingRule = CountingRule, OnlineLevel = OnlineLevel, OnlineReason = OnlineReason,
        LegalBasis = LegalBasis, FeeWords = FeeWords, Sequence = Sequence, Conditions = Conditions, Subjects = Subjects,
        Results = [.. (Results ?? "").Split('\n').Select(l => l.Split('|', 2)).Select(p => p.Length == 2 ? new ContentResult(p[0], p[1]) : new ContentResult(null, p[0]))],
        Papers = [.. Papers.Select((p, i) => new ContentPaper(p.CaseName, p.Name ?? "", Number(p.Originals, $"Papers[{i}].Name", wrong) ?? 0, Number(p.Copies, $"Papers[{i}].Name", wrong) ?? 0, p.Form, p.ReusedFrom))],
        Limits = [.. Limits.Select((l, i) => new ContentLimit(l.CaseName, l.Channel, Number(l.Amount, $"Limits[{i}].Amount", wrong), l.Unit, l.Text))],
        Fees = [.. Fees.Select((f, i) => new ContentFee(f.Name ?? "", f.CaseName, f.Channel, Money(f.Amount, $"Fees[{i}].Amount", wrong), f.Words, f.ValidFrom, f.ValidTo, f.LegalSource))],
    };

    internal static decimal? Money(string? text, string field, Action<string, string> wrong)
    {
        if (VietnameseNumber.TryRead(text, out var amount))
        {
            return amount;
        }

        wrong(field, "Số tiền là số đồng, ví dụ 50.000; để trống nếu chỉ ghi cách tính bằng lời.");
        return null;
    }

    static int? Number(string? text, string field, Action<string, string> wrong)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        wrong(field, $"“{text}” không phải một số nguyên.");
        return null;
    }
}
