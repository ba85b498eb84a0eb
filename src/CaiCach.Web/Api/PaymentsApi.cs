using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Paying;

namespace CaiCach.Web.Api;

/// <summary>Fees paid online and their way into the budget account. One is recorded with its dossier (<c>record-payment</c>).</summary>
internal static class PaymentsApi
{
    public static void Map(RouteGroupBuilder payments)
    {
        payments.MapGet("/", async (bool? settled, bool? late, Guid? agencyId, Guid? after, PaymentList list, ApiCall call) =>
                call.Listed(Page<PaymentRow>.Of(await list.RunAsync(new PaymentFilter { Settled = settled ?? false, Late = late ?? false, AgencyId = agencyId, After = after }, call.Authority, call.Aborted), r => r.Id)))
            .Needs(DossiersPermissions.View).WithSummary("Khoản thu trực tuyến chờ đối soát (nộp trước đứng trước), hoặc đã đối soát (settled=true, mới nhất trước)").Produces<Page<PaymentRow>>();
        payments.MapGet("/waiting", async (Guid? agencyId, PaymentList list, ApiCall call) => TypedResults.Ok(await list.WaitingAsync(agencyId, call.Authority, call.Aborted)))
            .Needs(DossiersPermissions.View).WithSummary("Số khoản và số tiền chưa vào tài khoản, và trong đó đã quá hạn").Produces<PaymentsWaiting>();
        payments.MapGet("/{id:guid}", async (Guid id, PaymentList list, ApiCall call) =>
                await list.FindAsync(id, call.Authority, call.Aborted) is { } view ? TypedResults.Ok(view) : Problems.NotFound("khoản thu"))
            .Needs(DossiersPermissions.View).WithSummary("Một khoản thu trực tuyến").Produces<PaymentView>().ProducesProblem(StatusCodes.Status404NotFound);
        payments.MapPost("/{id:guid}/settle", async (Guid id, SettlePaymentBody body, SettleFeePayment use, ApiCall call) =>
                call.Answer(await use.RunAsync(new SettleFeePaymentOptions { PaymentId = id, Statement = body.Statement, SettledAt = body.SettledAt }, call.Context, call.Aborted)))
            .Command<DossierChanged>(DossiersPermissions.SettlePayment, "Đối soát: tiền đã vào tài khoản của cơ quan", versioned: false).WithExample("""{"statement":"SK-0207/2025","settledAt":"2025-07-03T08:30:00+07:00"}""");
        payments.MapPost("/{id:guid}/take-back", async (Guid id, ReasonBody body, TakeBackFeePayment use, ApiCall call) =>
                call.Answer(await use.RunAsync(new TakeBackFeePaymentOptions { PaymentId = id, Reason = body.Reason }, call.Context, call.Aborted)))
            .Command<DossierChanged>(DossiersPermissions.Receive, "Rút lại khoản ghi nhầm, khi chưa đối soát", versioned: false).WithExample("""{"reason":"Ghi hai lần"}""");
    }
}
