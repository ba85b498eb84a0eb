using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Reports.Reform.Figures;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Forms;

/// <summary>Puts a new form in force from a day on. The old rows end the day before and stay; reports until then keep them.</summary>
public sealed class LoadReportForm(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ReportFormLoaded>> RunAsync(LoadReportFormOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ReportFormLoaded>(ReportsActions.LoadForm, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ReportsPermissions.KeepForm))
            {
                return Refusal.Forbidden();
            }

            if (Read(options, scope.Now) is not var (sections, indicators))
            {
                return new Refusal("report-form.unreadable", "Tệp mẫu không đúng cột; xem data/reports/README.md.");
            }

            await ReportForm.EnsureAsync(db, scope.Now, cancellationToken);
            await db.Set<ReportSection>().LoadAsync(cancellationToken);
            await db.Set<ReportIndicator>().LoadAsync(cancellationToken);
            var refusals = Check(sections, indicators).ToList();
            if (await db.Set<ReformReport>().AnyAsync(r => r.To >= options.ValidFrom && r.State != ReformReportState.Draft, cancellationToken))
            {
                refusals.Add(new Refusal("report-form.used", "Đã có báo cáo trình ký hoặc đã ký của kỳ từ ngày đó; chọn ngày bắt đầu muộn hơn.", nameof(options.ValidFrom)));
            }

            if (db.Set<ReportIndicator>().Local.Any(i => i.ValidFrom >= options.ValidFrom) || db.Set<ReportSection>().Local.Any(s => s.ValidFrom >= options.ValidFrom))
            {
                refusals.Add(new Refusal("report-form.later", "Đã có mẫu bắt đầu từ ngày đó hoặc muộn hơn.", nameof(options.ValidFrom)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            EndOld(options.ValidFrom);
            sections.ForEach(s => (s.ValidFrom, s.ValidTo) = (options.ValidFrom, null));
            indicators.ForEach(i => (i.ValidFrom, i.ValidTo) = (options.ValidFrom, null));
            db.AddRange(sections);
            db.AddRange(indicators);
            var loaded = new ReportFormLoaded(options.ValidFrom, sections.Count, indicators.Count);
            scope.Record(new RecordRef("report-form", Ids.New(scope.Now)), [loaded]);
            return loaded;
        }, cancellationToken);

    static (List<ReportSection> Sections, List<ReportIndicator> Indicators)? Read(LoadReportFormOptions options, DateTimeOffset now)
    {
        try
        {
            return (ReportForm.ReadSections(new StringReader(options.Sections), now), ReportForm.ReadIndicators(new StringReader(options.Indicators), now));
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }

    static IEnumerable<Refusal> Check(List<ReportSection> sections, List<ReportIndicator> indicators)
    {
        if (sections.Count == 0 || indicators.Count == 0)
        {
            yield return new Refusal("report-form.empty", "Mẫu phải có ít nhất một mục và một chỉ tiêu.");
        }

        foreach (var twice in sections.GroupBy(s => s.Code).Where(g => g.Count() > 1).Select(g => g.Key).Concat(indicators.GroupBy(i => i.Code).Where(g => g.Count() > 1).Select(g => g.Key)))
        {
            yield return new Refusal("report-form.twice", $"Mã “{twice}” có hai dòng.");
        }

        foreach (var unknown in indicators.Where(i => !i.IsTyped && !FigureCodes.Knows(i.Code)))
        {
            yield return new Refusal("report-form.unknown_figure", $"Hệ thống không tính được chỉ tiêu “{unknown.Code}”; đặt là typed để nhập tay.");
        }

        foreach (var lost in indicators.Where(i => !sections.Exists(s => s.Code == i.Section)))
        {
            yield return new Refusal("report-form.section", $"Chỉ tiêu “{lost.Code}” thuộc mục “{lost.Section}” không có trong mẫu.");
        }
    }

    void EndOld(DateOnly from)
    {
        foreach (var section in db.Set<ReportSection>().Local.Where(s => !(s.ValidTo < from)).ToList())
        {
            section.ValidTo = from.AddDays(-1);
        }

        foreach (var indicator in db.Set<ReportIndicator>().Local.Where(i => !(i.ValidTo < from)).ToList())
        {
            indicator.ValidTo = from.AddDays(-1);
        }
    }
}
