using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Reports.Reform.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>Saves texts and typed figures of a draft, all of them or none.</summary>
public sealed class WriteReformReport(AppDb db, ReformReportChange change)
{
    /// <summary>Characters of one section.</summary>
    public const int LongestText = 20_000;

    const decimal Largest = 999_999_999_999m;

    public Task<Outcome<ReformReportChanged>> RunAsync(WriteReformReportOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReportsActions.Write, options, ReformReportState.Draft, context, async (scope, report) =>
        {
            var form = await ReportForm.OnAsync(db, report.To, cancellationToken);
            var texts = options.Texts.ToDictionary(t => t.Key, t => NormalText.Lines(t.Value));
            var refusals = Check(form, texts, options.Figures).ToList();
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var sections = await WriteTextsAsync(report, texts, cancellationToken);
            var figures = await WriteFiguresAsync(report, options.Figures, cancellationToken);
            scope.Record(ReformReportRecord.Of(report), [new ReformReportWritten(sections, [.. figures.Select(f => f.Code)])], before: figures.ToDictionary(f => f.Code, f => f.Was), after: figures.ToDictionary(f => f.Code, f => f.Is));
            return [];
        }, cancellationToken);

    static IEnumerable<Refusal> Check(ReportForm form, Dictionary<string, string?> texts, IReadOnlyDictionary<string, decimal?> figures)
    {
        var (written, typed) = (form.Written.Select(s => s.Code).ToHashSet(), form.Indicators.Where(i => i.IsTyped).Select(i => i.Code).ToHashSet());
        foreach (var (code, text) in texts)
        {
            if (!written.Contains(code))
            {
                yield return new Refusal("reform-report.section", $"Mẫu báo cáo không có mục “{code}”.", $"Texts[{code}]");
            }
            else if (text?.Length > LongestText)
            {
                yield return new Refusal("reform-report.too_long", $"Mục này dài {text.Length} ký tự, tối đa {LongestText}.", $"Texts[{code}]");
            }
        }

        foreach (var (code, value) in figures)
        {
            if (!typed.Contains(code))
            {
                yield return new Refusal("reform-report.computed", "Chỉ tiêu này do hệ thống tính từ dữ liệu, không nhập tay; muốn số khác, sửa ở nơi phát sinh.", $"Figures[{code}]");
            }
            else if (value is < 0 or > Largest || (value is { } number && decimal.Round(number, 2) != number))
            {
                yield return new Refusal("reform-report.number", "Nhập số không âm, tối đa hai chữ số thập phân.", $"Figures[{code}]");
            }
        }
    }

    async Task<List<string>> WriteTextsAsync(ReformReport report, Dictionary<string, string?> texts, CancellationToken cancellationToken)
    {
        var known = await db.Set<ReformReportText>().Where(t => t.ReportId == report.Id).ToDictionaryAsync(t => t.Section, cancellationToken);
        var changed = new List<string>();
        foreach (var (code, text) in texts)
        {
            var row = known.GetValueOrDefault(code);
            if (row?.Text == text)
            {
                continue;
            }

            changed.Add(code);
            if (text is null)
            {
                db.Remove(row!);
            }
            else if (row is null)
            {
                db.Add(new ReformReportText { ReportId = report.Id, Section = code, Text = text });
            }
            else
            {
                (row.Text, row.KeptFromId) = (text, null);
            }
        }

        return changed;
    }

    async Task<List<(string Code, decimal? Was, decimal? Is)>> WriteFiguresAsync(ReformReport report, IReadOnlyDictionary<string, decimal?> figures, CancellationToken cancellationToken)
    {
        var known = await db.Set<ReformReportFigure>().Where(f => f.ReportId == report.Id).ToDictionaryAsync(f => f.Code, cancellationToken);
        var changed = new List<(string Code, decimal? Was, decimal? Is)>();
        foreach (var (code, value) in figures)
        {
            var row = known.GetValueOrDefault(code);
            if (row?.Typed == value)
            {
                continue;
            }

            changed.Add((code, row?.Typed, value));
            if (value is null)
            {
                db.Remove(row!);
            }
            else if (row is null)
            {
                db.Add(new ReformReportFigure { ReportId = report.Id, Code = code, Typed = value });
            }
            else
            {
                row.Typed = value;
            }
        }

        return changed;
    }
}
