using System.Globalization;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Understands the lines of an appendix table: pure, and the same every time for the same file, plan and units.</summary>
public sealed partial class AppendixReader(Plan plan, IReadOnlyList<ReformContent> contents, UnitNames units)
{
    // A heading that shares this part of its words with a content's name is that content.
    const double Alike = 0.5;

    readonly List<AppendixTask> tasks = [];
    readonly List<AppendixLeft> left = [];
    ReformContent? content;
    string? contentGuess;

    /// <exception cref="TableFileException">There is no head to go by.</exception>
    public AppendixReading Read(IReadOnlyList<TableLine> lines)
    {
        var columns = AppendixColumns.Find(lines);
        left.AddRange(lines.Take(columns.FirstLine).Where(l => !l.IsBlank).Select(l => Leave(l, "phần đầu và tiêu đề bảng")));
        foreach (var line in lines.Skip(columns.FirstLine).Where(l => !l.IsBlank))
        {
            Take(line, columns);
        }

        return new AppendixReading(tasks, left);
    }

    void Take(TableLine line, AppendixColumns columns)
    {
        var texts = line.Cells.Select(c => c.Text).Where(t => t.Length > 0).ToList();
        var (number, name) = (columns.Text(line, AppendixRole.Number), columns.Text(line, AppendixRole.Name));
        if (columns.IsHead(line))
        {
            left.Add(Leave(line, "dòng tiêu đề lặp lại"));
        }
        else if (texts.TrueForAll(t => ColumnNumber().IsMatch(t)))
        {
            left.Add(Leave(line, "dòng số thứ tự của các cột"));
        }
        else if (SearchKey.Of(texts[0]) is "cong" or "tong cong" or "tong so" or "tong" || SearchKey.Of(name) is "cong" or "tong cong" or "tong so")
        {
            left.Add(Leave(line, "dòng cộng"));
        }
        else if (texts.Where(t => t != number).Distinct(StringComparer.Ordinal).Count() <= 1 && HeadingOf(number, name.Length > 0 ? name : texts[^1]) is { } heading)
        {
            (content, contentGuess) = heading;
            left.Add(Leave(line, $"tiêu đề nội dung: {content.Name}" + (contentGuess is null ? "" : " (phỏng đoán)")));
        }
        else if (name.Length == 0)
        {
            left.Add(Leave(line, "không có tên nhiệm vụ"));
        }
        else
        {
            tasks.Add(Task(line, columns, number, name));
        }
    }

    AppendixTask Task(TableLine line, AppendixColumns columns, string number, string name)
    {
        List<AppendixRemark> remarks = [];
        void Guess(string field, string sentence) => remarks.Add(new AppendixRemark(field, sentence, IsGap: false));
        void Gap(string field, string sentence) => remarks.Add(new AppendixRemark(field, sentence, IsGap: true));
        if (content is null)
        {
            Gap(nameof(AppendixTask.ContentId), "Chưa rõ thuộc nội dung cải cách nào.");
        }
        else if (contentGuess is not null)
        {
            Guess(nameof(AppendixTask.ContentId), contentGuess);
        }

        List<string> notes = [columns.Text(line, AppendixRole.Note)];
        var (lead, helpers) = Units(columns.Text(line, AppendixRole.Lead), columns.Text(line, AppendixRole.Helpers), notes, Guess, Gap);
        var period = Period(line, columns);
        if (period.Guess is { } sentence)
        {
            remarks.Add(new AppendixRemark(nameof(AppendixTask.DueOn), sentence, IsGap: period.StartOn is null || period.DueOn is null));
        }

        if (columns.Text(line, AppendixRole.Output).Length == 0)
        {
            Gap(nameof(AppendixTask.Output), "Không ghi sản phẩm.");
        }

        var budget = AppendixMoney.Read(columns.Text(line, AppendixRole.Budget), notes, s => Guess(nameof(AppendixTask.Budget), s));
        return new AppendixTask
        {
            Line = line.Line, Number = number, Name = OneLine(name)!, ContentId = content?.Id,
            Output = OneLine(columns.Text(line, AppendixRole.Output)), ExpectedResult = NormalText.Lines(columns.Text(line, AppendixRole.ExpectedResult)),
            LeadUnitId = lead?.Id, CoUnitIds = [.. helpers.Select(u => u.Id)], StartOn = period.StartOn, DueOn = period.DueOn, Budget = budget,
            LegalBasis = OneLine(columns.Text(line, AppendixRole.LegalBasis)), Note = NormalText.Lines(string.Join('\n', notes.Where(n => n.Length > 0))), Remarks = remarks,
        };
    }

    (Unit? Lead, IReadOnlyList<Unit> Helpers) Units(string leadCell, string helperCell, List<string> notes, Action<string, string> guess, Action<string, string> gap)
    {
        const string field = nameof(AppendixTask.LeadUnitId);
        var leads = units.In(leadCell);
        var lead = leads.FirstOrDefault(l => l.Unit is not null);
        var helpers = leads.Where(l => l != lead).Select(l => (Named: l, Word: "chủ trì")).Concat(units.In(helperCell).Select(h => (Named: h, Word: "phối hợp"))).ToList();
        if (lead?.Unit is null)
        {
            gap(field, leadCell.Length == 0 ? "Không ghi cơ quan chủ trì." : $"Không có cơ quan nào tên “{OneLine(leadCell)}”.");
        }
        else if (lead.Unit.ValidTo is { } last)
        {
            gap(field, $"“{lead.Text}” đã kết thúc hoạt động ngày {last:dd/MM/yyyy}; hãy chọn cơ quan kế tục.");
        }
        else if (lead.IsGuess)
        {
            guess(field, $"“{lead.Text}” được hiểu là {lead.Unit.Name}.");
        }

        if (leads.Count > 1 && lead?.Unit is not null)
        {
            guess(field, $"Một ô ghi {leads.Count} cơ quan chủ trì: lấy {lead.Unit.ShortName} chủ trì, các cơ quan còn lại phối hợp.");
        }

        foreach (var (named, _) in helpers.Where(h => h.Named is { IsGuess: true }))
        {
            guess(nameof(AppendixTask.CoUnitIds), $"“{named.Text}” được hiểu là {named.Unit!.Name}.");
        }

        var unknown = helpers.Where(h => h.Named.Unit is null).ToList();
        if (unknown.Count > 0)
        {
            notes.AddRange(unknown.GroupBy(u => u.Word).Select(g => $"Cơ quan {g.Key}: {string.Join(", ", g.Select(u => u.Named.Text))}"));
            guess(nameof(AppendixTask.CoUnitIds), $"“{string.Join(", ", unknown.Select(u => u.Named.Text))}” không là tên một cơ quan: giữ nguyên chữ trong ghi chú.");
        }

        return (lead?.Unit is { ValidTo: null } unit ? unit : null, [.. helpers.Select(h => h.Named.Unit).OfType<Unit>().Where(u => u.ValidTo is null && u != lead?.Unit).Distinct()]);
    }

    AppendixPeriod Period(TableLine line, AppendixColumns columns)
    {
        if (!columns.Has(AppendixRole.Start) || !columns.Has(AppendixRole.Due))
        {
            return AppendixTime.Read(columns.Text(line, columns.Has(AppendixRole.Period) ? AppendixRole.Period : AppendixRole.Due), plan.PeriodFrom, plan.PeriodTo);
        }

        return AppendixTime.Read(columns.Text(line, AppendixRole.Start), columns.Text(line, AppendixRole.Due), plan.PeriodFrom, plan.PeriodTo);
    }

    (ReformContent Content, string? Guess)? HeadingOf(string number, string text)
    {
        var own = SearchKey.Of(text).Split(' ').ToHashSet();
        var best = contents.Select(c => (Content: c, Words: SearchKey.Of(c.Name).Split(' ').ToHashSet()))
            .Select(c => (c.Content, Share: c.Words.Count == 0 ? 0 : (double)c.Words.Intersect(own).Count() / Math.Max(c.Words.Count, Math.Min(own.Count, c.Words.Count * 2)))).MaxBy(c => c.Share);
        if (best.Share >= Alike)
        {
            return (best.Content, SearchKey.Of(text).Contains(SearchKey.Of(best.Content.Name), StringComparison.Ordinal) ? null : $"Tiêu đề “{OneLine(text)}” được hiểu là nội dung {best.Content.Name}.");
        }

        var at = Array.IndexOf(Romans, number.Trim().TrimEnd('.'));
        return at >= 0 && contents.FirstOrDefault(c => c.Ordinal == at + 1) is { } byOrder ? (byOrder, $"Tiêu đề “{OneLine(text)}” được hiểu là nội dung {byOrder.Name}, theo thứ tự.") : null;
    }

    static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    static AppendixLeft Leave(TableLine line, string why)
    {
        var text = OneLine(string.Join(" · ", line.Cells.Select(c => c.Text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal))) ?? "";
        return new AppendixLeft(line.Line, text.Length > 200 ? text[..200] + "…" : text, why);
    }

    static string? OneLine(string text) => NormalText.Line(text.ReplaceLineEndings(" "));

    [GeneratedRegex(@"^\(?\d{1,2}\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();
}
