using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Reading;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Listing;

/// <summary>Reads one report. A frozen one is read from its own rows; nothing of it is computed again.</summary>
public sealed class ReformReportReader(AppDb db, LocalClock clock, UnitDirectory units, FigureTable table, ReformReporters reporters, ReadingLog readings)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<ReformReportView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var report = await db.Set<ReformReport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        return report is null ? null : await ViewAsync(report, context, cancellationToken);
    }

    /// <summary>The report of an agency for a period; one that nobody has begun is made up here, unsaved, to show its figures.</summary>
    public async Task<ReformReportView?> OfAsync(Guid agencyId, ReportPeriod period, ActionContext context, CancellationToken cancellationToken)
    {
        var report = await db.Set<ReformReport>().AsNoTracking().SingleOrDefaultAsync(r => r.AgencyId == agencyId && r.Period == period.Code, cancellationToken);
        var province = (await units.GetAsync(cancellationToken)).Province?.Id;
        return await ViewAsync(
            report ?? new ReformReport
            {
                AgencyId = agencyId, Period = period.Code, From = period.From, To = period.To,
                PlanId = province is null ? null : await FigureTable.YearlyPlanAsync(db, province.Value, period.To, cancellationToken),
            },
            context, cancellationToken);
    }

    /// <summary>Who did what with it, the first first.</summary>
    public Task<IReadOnlyList<StoryLine>> StoryAsync(ReformReportView view, CancellationToken cancellationToken) =>
        StoryLine.OfAsync(db, ReformReportRecord.Of(view.Report), withReadings: false, cancellationToken);

    /// <summary>What the agencies that are added up into a report gave for a typed figure.</summary>
    public async Task<IReadOnlyList<(ReformReporter Reporter, decimal Value)>> PartsOfAsync(ReformReportView view, string code, CancellationToken cancellationToken)
    {
        var included = view.Reporters.Where(r => r.IsIncluded).ToDictionary(r => r.ReportId!.Value);
        var values = await db.Set<ReformReportFigure>().AsNoTracking().Where(f => included.Keys.Contains(f.ReportId) && f.Code == code && f.Typed != null)
            .Select(f => new { f.ReportId, f.Typed }).ToListAsync(cancellationToken);
        return [.. values.Select(v => (included[v.ReportId], v.Typed!.Value)).OrderByDescending(v => v.Value).ThenBy(v => v.Item1.Name, StringComparer.Ordinal)];
    }

    /// <summary>What the agencies wrote in a section, for whoever writes the province's report; nothing for anybody else.</summary>
    public async Task<ILookup<string, (string Agency, string Text)>> TextsOfPartsAsync(ReformReportView view, CancellationToken cancellationToken)
    {
        var included = view.MayWrite ? view.Reporters.Where(r => r.IsIncluded).ToDictionary(r => r.ReportId!.Value, r => r.Name) : [];
        var texts = included.Count == 0 ? [] : await db.Set<ReformReportText>().AsNoTracking().Where(t => included.Keys.Contains(t.ReportId)).ToListAsync(cancellationToken);
        return texts.OrderBy(t => included[t.ReportId], StringComparer.Ordinal).ToLookup(t => t.Section, t => (included[t.ReportId], t.Text));
    }

    async Task<ReformReportView?> ViewAsync(ReformReport report, ActionContext context, CancellationToken cancellationToken)
    {
        var subject = new Subject(null, null, report.AgencyId);
        if (!context.Authority.Allows(ReportsPermissions.View, subject))
        {
            return null;
        }

        if (report.Id != Guid.Empty)
        {
            await readings.NoteAsync(ReformReportRecord.Of(report), ReportsPermissions.View, subject, context, cancellationToken);
        }

        var snapshot = await units.GetAsync(cancellationToken);
        var form = await ReportForm.OnAsync(db, report.To, cancellationToken);
        var who = await reporters.RunAsync(report, cancellationToken);
        var figures = await FiguresAsync(report, form, who, cancellationToken);
        return new ReformReportView(
            report, ReportPeriod.Parse(report.Period), snapshot[report.AgencyId],
            await db.Set<Plan>().AsNoTracking().Where(p => p.Id == report.PlanId).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken), report.FrozenAt ?? clock.Now,
            await SectionsAsync(report, form, figures, snapshot, cancellationToken), figures, who,
            report.State == ReformReportState.Draft && context.Authority.Allows(ReportsPermissions.Write, subject),
            report.State == ReformReportState.Submitted && context.Authority.Allows(ReportsPermissions.Sign, subject));
    }

    async Task<IReadOnlyList<FigureRow>> FiguresAsync(ReformReport report, ReportForm form, IReadOnlyList<ReformReporter> who, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ReformReportFigure>().AsNoTracking().Where(f => f.ReportId == report.Id).ToListAsync(cancellationToken);
        if (report.State != ReformReportState.Draft)
        {
            var typed = form.Indicators.Where(i => i.IsTyped).Select(i => i.Code).ToHashSet();
            return [.. rows.OrderBy(f => f.Ordinal).ThenBy(f => f.Code, StringComparer.Ordinal).Select(f => new FigureRow(
                f.Code, f.Section, f.Ordinal, f.Name, f.Unit, f.Meaning, f.LegalSource, typed.Contains(f.Code), f.Typed, f.Value, f.YearToDate, f.YearBefore, f.Rows))];
        }

        var own = rows.Where(f => f.Typed is not null).ToDictionary(f => f.Code, f => f.Typed!.Value);
        return await table.ComputeAsync(report, form, own, [.. who.Where(r => r.IsIncluded).Select(r => r.ReportId!.Value)], cancellationToken);
    }

    async Task<IReadOnlyList<ReformSection>> SectionsAsync(ReformReport report, ReportForm form, IReadOnlyList<FigureRow> figures, UnitSnapshot snapshot, CancellationToken cancellationToken)
    {
        var byCode = figures.ToDictionary(f => f.Code);
        var written = form.Written.Select(s => s.Code).ToHashSet();
        var texts = await db.Set<ReformReportText>().AsNoTracking().Where(t => t.ReportId == report.Id).ToDictionaryAsync(t => t.Section, cancellationToken);
        var kept = texts.Values.Select(t => t.KeptFromId).OfType<Guid>().Distinct().ToList();
        var periods = kept.Count == 0 ? []
            : await db.Set<ReformReport>().AsNoTracking().Where(r => kept.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => ReportPeriod.Parse(r.Period).Name, cancellationToken);
        var agency = snapshot[report.AgencyId];
        return [.. form.Sections.Select(s => (Section: s, Text: texts.GetValueOrDefault(s.Code))).Select(s => new ReformSection(
            s.Section.Code, s.Section.Level, s.Section.Heading, s.Section.Hint, written.Contains(s.Section.Code),
            LeadSentence.Of(s.Section.Lead, byCode, agency.Kind == UnitKind.Province ? "toàn tỉnh" : agency.ShortName, report.To), s.Text?.Text,
            s.Text?.KeptFromId is { } from ? periods.GetValueOrDefault(from) : null))];
    }
}
