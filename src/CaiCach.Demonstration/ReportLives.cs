using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Reports.Reform.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Writes, submits and signs the reports of data/reports/demonstration.csv with the commands that people use, each on its day; then begins the province's six-month report.</summary>
public sealed class ReportLives(IServiceProvider services)
{
    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();
    readonly Desk desk = new(services);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var row in DataFiles.Rows("demonstration.csv", "reports"))
        {
            var day = Day(row[4]);
            var report = await BeginAsync(row, day, cancellationToken);
            var (writer, signer) = await PeopleAsync(row[1], cancellationToken);
            var texts = new[] { "direction.steering", "assessment.strengths", "assessment.limits", "assessment.causes", "next", "proposals" }.Zip(row[7..], (code, text) => (code, text))
                .Where(t => t.text.Length > 0).ToDictionary(t => t.code, t => (string?)t.text);
            var figures = row[6].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')).ToDictionary(f => f[0], f => (decimal?)decimal.Parse(f[1], CultureInfo.InvariantCulture));
            await Desk.DoAsync(new WriteReformReport(db, At(day, 9)).RunAsync(new WriteReformReportOptions { ReportId = report, Texts = texts, Figures = figures }, writer, cancellationToken));
            await Desk.DoAsync(new SubmitReformReport(db, At(day, 10), services.GetRequiredService<FigureTable>(), services.GetRequiredService<ReformReporters>())
                .RunAsync(new SubmitReformReportOptions { ReportId = report }, writer, cancellationToken));
            await Desk.DoAsync(new SignReformReport(At(day, 15), services.GetRequiredService<PostReader>(), units).RunAsync(new SignReformReportOptions { ReportId = report, Number = row[5] }, signer, cancellationToken));
        }

        await BeginAsync(["2021-H1", "H45", "2021-01-01", "2021-06-30"], new DateOnly(2021, 6, 30), cancellationToken);
    }

    async Task<Guid> BeginAsync(string[] row, DateOnly day, CancellationToken cancellationToken)
    {
        var agency = (await units.GetAsync(cancellationToken)).Agencies.Single(u => u.Code == row[1]);
        var (writer, _) = await PeopleAsync(row[1], cancellationToken);
        return (await Desk.DoAsync(new CreateReformReport(db, desk.Runner(day, 8), units).RunAsync(
            new CreateReformReportOptions { AgencyId = agency.Id, Period = row[0], From = Day(row[2]), To = Day(row[3]) }, writer, cancellationToken))).Id;
    }

    // The province's report is written by the coordinator and signed by the vice-chair; an agency's own by its head.
    async Task<(ActionContext Writer, ActionContext Signer)> PeopleAsync(string code, CancellationToken cancellationToken)
    {
        var agency = (await units.GetAsync(cancellationToken)).Agencies.Single(u => u.Code == code);
        var isProvince = agency.Kind == UnitKind.Province;
        var signer = await desk.ContextAsync(u => u.Id == agency.Id, isProvince ? Role.ProvinceLeader : Role.AgencyHead, cancellationToken);
        return (isProvince ? await desk.ContextAsync(_ => true, Role.ReformCoordinator, cancellationToken) : signer, signer);
    }

    ReformReportChange At(DateOnly day, int hour) => new(db, desk.Runner(day, hour));

    static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
