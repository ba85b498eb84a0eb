using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Web.Api;

/// <summary>The decrees with their timers, and the printed forms.</summary>
internal static class RegimesApi
{
    public static void Map(RouteGroupBuilder regimes)
    {
        regimes.MapGet("/", async (string? on, RegimeReader reader, LocalClock clock, ApiCall call) => !string.IsNullOrEmpty(on) && !Words.TryReadDay(on, out _) ? Problems.BadRequest("api.day", "on viết dạng 2025-07-01.")
                : TypedResults.Ok(await ReadAsync(Words.TryReadDay(on, out var day) ? day : clock.Today, reader, call.Aborted)))
            .Needs(RegimePermissions.View).WithSummary("Nghị định, mốc thời hạn, mẫu phiếu, lý do tạm dừng và mức trực tuyến có hiệu lực một ngày (on, hôm nay khi bỏ trống)").Produces<RegimeResource>().ProducesProblem(StatusCodes.Status400BadRequest);
        regimes.MapPost("/", async (EnterRegimeBody body, EnterRegime use, ApiCall call) => call.Created(await use.RunAsync(
                new EnterRegimeOptions
                {
                    Code = body.Code, Name = body.Name, Title = body.Title, ValidFrom = body.ValidFrom, MaximumReappointments = body.MaximumReappointments ?? 1, SupplementArticle = body.SupplementArticle, RestartArticle = body.RestartArticle,
                    ApologyArticle = body.ApologyArticle, RefusalArticle = body.RefusalArticle, NotEligibleArticle = body.NotEligibleArticle, WithdrawalArticle = body.WithdrawalArticle,
                }, call.Context, call.Aborted), r => On(r.ValidFrom)))
            .Command<EnteredRegime>(RegimePermissions.Keep, "Nhập nghị định mới; mốc thời hạn lấy theo nghị định trước", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"nd-118-2025","name":"Nghị định 118/2025/NĐ-CP","validFrom":"2025-07-01","supplementArticle":"Điều 19 khoản 5","restartArticle":"Điều 19 khoản 5","apologyArticle":"Điều 19 khoản 6","refusalArticle":"Điều 17 khoản 1 điểm c","notEligibleArticle":"Điều 19 khoản 3","withdrawalArticle":"Điều 21"}""");
        regimes.MapPost("/timers", async (EnterTimerBody body, EnterTimer use, ApiCall call) => call.Created(await use.RunAsync(
                new EnterTimerOptions
                {
                    Regime = body.Regime, Kind = body.Kind, ProcedureCode = body.ProcedureCode, Amount = body.Amount, Unit = body.Unit, Rule = body.Rule ?? default, CutOff = body.CutOff, MorningMinutes = body.MorningMinutes,
                    Source = body.Source, Note = body.Note, ValidFrom = body.ValidFrom,
                }, call.Context, call.Aborted), t => On(t.ValidFrom)))
            .Command<EnteredTimer>(RegimePermissions.Keep, "Đổi độ dài một mốc thời hạn từ một ngày", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"regime":"nd-61-2018","kind":"supplement-window","amount":2,"unit":"working-day","rule":"statutory","source":"Quyết định 21/2021/QĐ-UBND","validFrom":"2021-08-01"}""");
        regimes.MapPost("/forms", async (EnterFormBody body, EnterForm use, ApiCall call) => call.Created(await use.RunAsync(
                new EnterFormOptions { Kind = body.Kind, Number = body.Number, Name = body.Name, Circular = body.Circular, ValidFrom = body.ValidFrom }, call.Context, call.Aborted), f => On(f.ValidFrom)))
            .Command<EnteredForm>(RegimePermissions.Keep, "Đổi số, tên hoặc thông tư của một mẫu phiếu từ một ngày", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"kind":"control-slip","number":"06","name":"Phiếu kiểm soát quá trình giải quyết hồ sơ","circular":"Thông tư 03/2025/TT-VPCP","validFrom":"2025-09-15"}""");
        regimes.MapPost("/levels", async (EnterLevelBody body, EnterLevel use, ApiCall call) => call.Created(await use.RunAsync(
                new EnterLevelOptions { Level = body.Level, Source = body.Source, Note = body.Note, NeedsReason = body.NeedsReason ?? false, Ends = body.Ends ?? false, ValidFrom = body.ValidFrom }, call.Context, call.Aborted), l => On(l.ValidFrom)))
            .Command<EnteredLevel>(RegimePermissions.Keep, "Thêm, đổi hoặc thôi một mức độ trực tuyến từ một ngày", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"level":"partial","source":"Điều 14 Nghị định 224/2026/NĐ-CP","needsReason":true,"validFrom":"2026-07-01"}""");
        regimes.MapPost("/pauses", async (EnterPauseBody body, EnterPause use, ApiCall call) => call.Created(await use.RunAsync(
                new EnterPauseOptions { Code = body.Code, Name = body.Name, Source = body.Source, Note = body.Note, Ends = body.Ends ?? false, ValidFrom = body.ValidFrom }, call.Context, call.Aborted), p => On(p.ValidFrom)))
            .Command<EnteredPause>(RegimePermissions.Keep, "Thêm, đổi hoặc thôi một lý do được tạm dừng từ một ngày", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"assessment","name":"chờ kết quả trưng cầu giám định","source":"Điều 9 Nghị định 99/2027/NĐ-CP","validFrom":"2027-07-01"}""");
    }

    static string On(DateOnly day) => $"/regimes?on={day:yyyy-MM-dd}";

    static async Task<RegimeResource> ReadAsync(DateOnly day, RegimeReader reader, CancellationToken cancellationToken) =>
        RegimeResource.Of(
            day, (await reader.AllAsync(cancellationToken)).FirstOrDefault(r => r.HoldsOn(day)), (await reader.FormsAsync(cancellationToken)).Where(f => f.HoldsOn(day)),
            await reader.PausesAsync(day, cancellationToken), (await reader.LevelsAsync(cancellationToken)).Where(l => l.HoldsOn(day)));
}
