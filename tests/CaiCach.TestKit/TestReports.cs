using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Reports.Reform.Writing;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Periodic reports in any condition, through the use cases.</summary>
public static class TestReports
{
    public static Task<Outcome<ReformReportChanged>> CreateReportAsync(this TestHouse house, Person by, string? period = "2021-Q2", Guid? agencyId = null, DateOnly? to = null) =>
        house.WithAsync<CreateReformReport, Outcome<ReformReportChanged>>(async u => await u.RunAsync(
            new CreateReformReportOptions { AgencyId = agencyId, Period = period, To = to }, await house.AsAsync(by), default));

    public static Task<Outcome<ReformReportChanged>> WriteReportAsync(
        this TestHouse house, Guid id, Person by, Dictionary<string, decimal?>? figures = null, Dictionary<string, string?>? texts = null, int? version = null) =>
        house.WithAsync<WriteReformReport, Outcome<ReformReportChanged>>(async u => await u.RunAsync(
            new WriteReformReportOptions { ReportId = id, Version = version, Figures = figures ?? [], Texts = texts ?? [] }, await house.AsAsync(by), default));

    public static Task<Outcome<ReformReportChanged>> SubmitReportAsync(this TestHouse house, Guid id, Person by) =>
        house.WithAsync<SubmitReformReport, Outcome<ReformReportChanged>>(async u => await u.RunAsync(new SubmitReformReportOptions { ReportId = id }, await house.AsAsync(by), default));

    public static Task<Outcome<ReformReportChanged>> ReturnReportAsync(this TestHouse house, Guid id, Person by, string? reason = "Nêu rõ nguyên nhân") =>
        house.WithAsync<ReturnReformReport, Outcome<ReformReportChanged>>(async u => await u.RunAsync(new ReturnReformReportOptions { ReportId = id, Reason = reason }, await house.AsAsync(by), default));

    public static Task<Outcome<ReformReportChanged>> SignReportAsync(this TestHouse house, Guid id, Person by, string? number = "15/BC-UBND") =>
        house.WithAsync<SignReformReport, Outcome<ReformReportChanged>>(async u => await u.RunAsync(new SignReformReportOptions { ReportId = id, Number = number }, await house.AsAsync(by), default));

    public static async Task<ReformReportView> ReadReportAsync(this TestHouse house, Guid id, Person by)
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<ReformReportReader, ReformReportView?>(r => r.FindAsync(id, context, default)) ?? throw new InvalidOperationException("The report is not shown.");
    }

    public static FigureRow Figure(this ReformReportView view, string code) => view.Figures.Single(f => f.Code == code);

    /// <summary>A leader of the province; the small province of the tests has none of its own.</summary>
    public static async Task<Person> LeaderAsync(this TestHouse house)
    {
        Person? leader = null;
        await house.WithAsync<AppDb>(async db =>
        {
            leader = TestProvince.Add(db, "Lê Lãnh Đạo", house.Province.Province, Role.ProvinceLeader, "Phó Chủ tịch");
            await db.SaveChangesAsync();
        });
        return leader!;
    }

    /// <summary>Written with these figures, submitted and signed by the head of the agency.</summary>
    public static async Task<Guid> SignedReportAsync(this TestHouse house, Person head, Dictionary<string, decimal?> figures, string period = "2021-Q2", DateOnly? to = null)
    {
        var id = Value(await house.CreateReportAsync(head, period, to: to)).Id;
        Value(await house.WriteReportAsync(id, head, figures));
        Value(await house.SubmitReportAsync(id, head));
        Value(await house.SignReportAsync(id, head));
        return id;
    }
}
