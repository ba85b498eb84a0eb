using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Writing;

/// <summary>Begins the report of an agency for a period, with the texts of its last signed report. The first report of a house brings the shipped form with it.</summary>
public sealed class CreateReformReport(AppDb db, ActionRunner actions, UnitDirectory units)
{
    /// <summary>How far the days of the figures may lie from the period's own: cut-offs on the 14th or 15th of a month are usual (Decree 09/2019/NĐ-CP, Art. 12).</summary>
    const int Leeway = 31;

    public Task<Outcome<ReformReportChanged>> RunAsync(CreateReformReportOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ReformReportChanged>(ReportsActions.Create, options, context, async scope =>
        {
            var snapshot = await units.GetAsync(cancellationToken);
            var agency = snapshot.Find(options.AgencyId ?? DefaultAgency(context, snapshot));
            if (agency is null || agency.Id != agency.AgencyId || !context.Authority.Allows(ReportsPermissions.Write, new Subject(null, null, agency.Id)))
            {
                return context.Authority.FilterFor(ReportsPermissions.Write).Everything
                    ? new Refusal("reform-report.agency", "Chọn cơ quan báo cáo.", nameof(options.AgencyId))
                    : Refusal.Forbidden();
            }

            if (!ReportPeriod.TryParse(options.Period, out var period))
            {
                return new Refusal("reform-report.period", "Chọn kỳ báo cáo: quý, 6 tháng hoặc năm, ví dụ 2021-Q2, 2021-H1, 2021.", nameof(options.Period));
            }

            var report = new ReformReport
            {
                Id = Ids.New(scope.Now), AgencyId = agency.Id, Period = period.Code, From = options.From ?? period.From, To = options.To ?? period.To, CreatedAt = scope.Now,
            };
            if (WrongDays(report, period, LocalClock.ToLocalDate(scope.Now)) is { } refusal)
            {
                return refusal;
            }

            if (await db.Set<ReformReport>().AnyAsync(r => r.AgencyId == agency.Id && r.Period == period.Code, cancellationToken))
            {
                return new Refusal("reform-report.exists", $"{agency.ShortName} đã có báo cáo {period.Name}; mở báo cáo đó để soạn tiếp.", nameof(options.Period));
            }

            if (options.PlanId is { } chosen && !await db.Set<Plan>().AnyAsync(p => p.Id == chosen && p.Kind == PlanKind.Yearly && p.State == PlanState.Issued, cancellationToken))
            {
                return new Refusal("reform-report.plan", "Chọn một kế hoạch năm đã ban hành.", nameof(options.PlanId));
            }

            report.PlanId = options.PlanId ?? (snapshot.Province is { } province ? await FigureTable.YearlyPlanAsync(db, province.Id, report.To, cancellationToken) : null);
            await ReportForm.EnsureAsync(db, scope.Now, cancellationToken);
            db.Add(report);
            await KeepTextsAsync(report, cancellationToken);
            scope.Record(ReformReportRecord.Of(report), [new ReformReportCreated(report.Period, report.From, report.To)]);
            return new ReformReportChanged(report.Id, report.State, report.Version);
        }, cancellationToken);

    // Whoever may write every report means the province's.
    static Guid? DefaultAgency(ActionContext context, UnitSnapshot snapshot) =>
        context.Authority.FilterFor(ReportsPermissions.Write).Everything ? snapshot.Province?.Id : context.Actor.AgencyId;

    static Refusal? WrongDays(ReformReport report, ReportPeriod period, DateOnly today) =>
        period.From > today ? new Refusal("reform-report.not_begun", $"{period.Name} chưa bắt đầu.", nameof(CreateReformReportOptions.Period))
        : report.To < report.From ? new Refusal("reform-report.days", "Ngày cuối không được trước ngày đầu.", nameof(CreateReformReportOptions.To))
        : Math.Abs(report.From.DayNumber - period.From.DayNumber) > Leeway ? new Refusal("reform-report.days", $"Ngày đầu của số liệu không cách {period.From:dd/MM/yyyy} quá {Leeway} ngày.", nameof(CreateReformReportOptions.From))
        : Math.Abs(report.To.DayNumber - period.To.DayNumber) > Leeway ? new Refusal("reform-report.days", $"Ngày cuối của số liệu không cách {period.To:dd/MM/yyyy} quá {Leeway} ngày.", nameof(CreateReformReportOptions.To))
        : null;

    async Task KeepTextsAsync(ReformReport report, CancellationToken cancellationToken)
    {
        var last = await db.Set<ReformReport>().AsNoTracking().Where(r => r.AgencyId == report.AgencyId && r.State == ReformReportState.Signed && r.To <= report.To)
            .OrderByDescending(r => r.To).ThenByDescending(r => r.SignedAt).FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            return;
        }

        var written = (await ReportForm.OnAsync(db, report.To, cancellationToken)).Written.Select(s => s.Code).ToHashSet();
        foreach (var text in await db.Set<ReformReportText>().AsNoTracking().Where(t => t.ReportId == last.Id).ToListAsync(cancellationToken))
        {
            if (written.Contains(text.Section))
            {
                db.Add(new ReformReportText { ReportId = report.Id, Section = text.Section, Text = text.Text, KeptFromId = last.Id });
            }
        }
    }
}
