using CaiCach.Kernel.Time;
using CaiCach.Reports;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Reports.Reform.Writing;

namespace CaiCach.Web.Api;

/// <summary>Periodic reform reports.</summary>
internal static class ReformReportsApi
{
    public static void Map(RouteGroupBuilder reports)
    {
        reports.MapGet("/", ListAsync).Needs(ReportsPermissions.View).WithSummary("Báo cáo cải cách được xem, kỳ mới trước (period: 2021-Q2, 2021-H1, 2021; state: draft, submitted, signed)")
            .Produces<Page<ReformReportRow>>().ProducesProblem(StatusCodes.Status400BadRequest);
        reports.MapGet("/{id:guid}", async (Guid id, ReformReportReader reader, ApiCall call) => await reader.FindAsync(id, call.Context, call.Aborted) is { } view
                ? call.Record(ReformReportResource.Of(view), view.Report.Version) : Problems.NotFound("báo cáo"))
            .Needs(ReportsPermissions.View).WithSummary("Một báo cáo: bảng chỉ tiêu kèm địa chỉ các dòng, phần lời, cơ quan nào đã báo cáo").Produces<ReformReportResource>().ProducesProblem(StatusCodes.Status404NotFound);
        reports.MapPost("/", async (NewReformReportBody body, CreateReformReport use, ApiCall call) => call.Created(await use.RunAsync(
                new CreateReformReportOptions { AgencyId = body.AgencyId, Period = body.Period, From = body.From, To = body.To, PlanId = body.PlanId }, call.Context, call.Aborted), r => $"/reform-reports/{r.Id}"))
            .Command<ReformReportChanged>(ReportsPermissions.Write, "Lập báo cáo của một cơ quan cho một kỳ", StatusCodes.Status201Created, versioned: false).WithExample("""{"period":"2021-H1"}""");
        reports.MapPost("/{id:guid}/write", async (Guid id, WriteReformReportBody body, WriteReformReport use, ApiCall call) => call.Answer(await use.RunAsync(
                new WriteReformReportOptions { ReportId = id, Version = call.Version, Texts = body.Texts ?? new Dictionary<string, string?>(), Figures = body.Figures ?? new Dictionary<string, decimal?>() }, call.Context, call.Aborted), r => r.Version))
            .Command<ReformReportChanged>(ReportsPermissions.Write, "Soạn: lời theo mục, số theo chỉ tiêu nhập tay; không nêu thì giữ nguyên")
            .WithExample("""{"texts":{"next":"Hoàn thành các nhiệm vụ còn lại của kế hoạch."},"figures":{"directives.issued":12}}""");
        reports.MapPost("/{id:guid}/submit", async (Guid id, SubmitReformReport use, ApiCall call) => call.Answer(await use.RunAsync(
                new SubmitReformReportOptions { ReportId = id, Version = call.Version }, call.Context, call.Aborted), r => r.Version))
            .Command<ReformReportChanged>(ReportsPermissions.Write, "Chốt số và trình ký");
        reports.MapPost("/{id:guid}/return", async (Guid id, ReturnReformReportBody body, ReturnReformReport use, ApiCall call) => call.Answer(await use.RunAsync(
                new ReturnReformReportOptions { ReportId = id, Version = call.Version, Reason = body.Reason }, call.Context, call.Aborted), r => r.Version))
            .Command<ReformReportChanged>(ReportsPermissions.Sign, "Trả lại để sửa").WithExample("""{"reason":"Nêu rõ nguyên nhân các nhiệm vụ quá hạn."}""");
        reports.MapPost("/{id:guid}/sign", async (Guid id, SignReformReportBody body, SignReformReport use, ApiCall call) => call.Answer(await use.RunAsync(
                new SignReformReportOptions { ReportId = id, Version = call.Version, Number = body.Number }, call.Context, call.Aborted), r => r.Version))
            .Command<ReformReportChanged>(ReportsPermissions.Sign, "Ký, với số và ký hiệu do văn thư cấp; không sửa được nữa").WithExample("""{"number":"125/BC-UBND"}""");
    }

    static async Task<IResult> ListAsync(string? period, string? state, Guid? agencyId, Guid? after, int? take, ReformReportList list, ApiCall call)
    {
        ReportPeriod? known = null;
        if ((!string.IsNullOrEmpty(period) && !ReportPeriod.TryParse(period, out known)) || !Words.TryRead<ReformReportState>(state, out var states))
        {
            return Problems.BadRequest("api.report_filter", "period là 2021-Q2, 2021-H1 hoặc 2021; state là draft, submitted hoặc signed.");
        }

        var filter = new ReformReportFilter { Period = known?.Code, State = states, AgencyId = agencyId, After = after, Take = Page<ReformReportRow>.Size(take) };
        return call.Listed(Page<ReformReportRow>.Of(await list.RunAsync(filter, call.Authority, call.Aborted), r => r.Id));
    }
}
