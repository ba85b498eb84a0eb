using System.Text.Json;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.Web.Api;

/// <summary>Rounds of assessment: running one, and every step of its units.</summary>
internal static class RoundsApi
{
    public static void Map(RouteGroupBuilder rounds)
    {
        rounds.MapGet("/", async (Guid? after, int? take, RoundList list, ApiCall call) =>
                call.Listed(Page<RoundRow>.Of(await list.RunAsync(after, Page<RoundRow>.Size(take), call.Context, call.Aborted), r => r.Id)))
            .Needs(ParIndexPermissions.Rounds).WithSummary("Các kỳ đánh giá được xem, kỳ mới trước").Produces<Page<RoundRow>>();
        rounds.MapGet("/{id:guid}", async (Guid id, RoundReader reader, ApiCall call) => await reader.FindAsync(id, call.Context, call.Aborted) is { } view
                ? call.Record(RoundResource.Of(view), view.Round.Version) : Problems.NotFound("kỳ đánh giá"))
            .Needs(ParIndexPermissions.Rounds).WithSummary("Một kỳ đánh giá: bước, tiến độ và thứ hạng tạm tính của từng đơn vị").Produces<RoundResource>().ProducesProblem(StatusCodes.Status404NotFound);
        rounds.MapPost("/", async (NewRoundBody body, OpenRound use, ApiCall call) => call.Created(await use.RunAsync(
                new OpenRoundOptions { Code = body.Code, Name = body.Name, Year = body.Year, SetId = body.SetId, OwnerId = body.OwnerId, Bands = body.Bands, CutOff = body.CutOff, SubmitBy = At(body.SubmitBy) }, call.Context, call.Aborted), r => $"/rounds/{r.Id}"))
            .Command<ChangedRound>(ParIndexPermissions.RunRounds, "Mở kỳ đánh giá (giờ Việt Nam)", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"SO-2021","year":2021,"setId":"0179e5a4-0000-7000-8000-000000000000","bands":[{"name":"Tốt","from":80}],"cutOff":"2021-12-31","submitBy":"2022-01-10T17:00:00"}""");
        rounds.MapPost("/{id:guid}/members", async (Guid id, RoundMemberBody body, SetRoundMember use, ApiCall call) => call.Answer(await use.RunAsync(
                new SetRoundMemberOptions { RoundId = id, Version = call.Version, OfficialId = body.OfficialId ?? Guid.Empty, UserName = body.UserName, Nodes = body.Nodes, Remove = body.Remove }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedRound>(ParIndexPermissions.RunRounds, "Đưa một người vào tổ thẩm định, hoặc ra khỏi tổ").WithExample("""{"officialId":"0179e5a4-0000-7000-8000-000000000000","nodes":"1, 3.2","remove":false}""");
        rounds.MapPost("/{id:guid}/advance", async (Guid id, AdvanceRoundBody body, AdvanceRound use, ApiCall call) => call.Answer(await use.RunAsync(
                new AdvanceRoundOptions { RoundId = id, Version = call.Version, To = body.To, Until = At(body.Until), Decision = body.Decision, DecisionDate = body.DecisionDate, Unjudged = body.Unjudged }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedRound>(ParIndexPermissions.RunRounds, "Chuyển sang bước kế tiếp; bước cuối công bố kết quả. Khi đóng một lần thẩm định, unjudged là số tiêu chí chưa ai thẩm định").WithExample("""{"to":"explanation","until":"2022-02-10T17:00:00"}""");
        rounds.MapPost("/{id:guid}/reopen", async (Guid id, ReopenRoundBody body, ReopenRound use, ApiCall call) => call.Answer(await use.RunAsync(
                new ReopenRoundOptions { RoundId = id, Version = call.Version, RoundUnitId = body.UnitId, Until = At(body.Until), Reason = body.Reason }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedRound>(ParIndexPermissions.RunRounds, "Mở lại cho một đơn vị hoặc mọi đơn vị, có lý do").WithExample("""{"until":"2022-01-12T17:00:00","reason":"Sự cố đường truyền"}""");
        rounds.MapPost("/{id:guid}/units", async (Guid id, RoundUnitsBody body, SetRoundUnits use, ApiCall call) => call.Answer(await use.RunAsync(
                new SetRoundUnitsOptions { RoundId = id, Version = call.Version, Places = [.. (body.Units ?? []).Select(u => new UnitPlace(u.Id, u.IsIncluded, u.Block, u.IsRankedSeparately))] }, call.Context, call.Aborted), r => r.Version))
            .Command<ChangedRound>(ParIndexPermissions.RunRounds, "Đặt khối, xếp riêng, bỏ đơn vị trước khi tự chấm; không nêu thì giữ nguyên").WithExample("""{"units":[{"id":"0179e5a4-0000-7000-8000-000000000000","block":"Khối sở","isRankedSeparately":true,"isIncluded":true}]}""");
        rounds.MapGet("/evidence/{id:guid}", async (Guid id, EvidenceReader reader, ApiCall call) => await reader.OpenAsync(id, call.Context, call.Aborted) is var (content, mediaType, name)
                ? TypedResults.File(content, mediaType, name) : Problems.NotFound("tệp"))
            .Needs(ParIndexPermissions.Rounds).WithSummary("Nội dung một tệp kiểm chứng").Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        MapUnits(rounds.MapGroup("/units/{id:guid}"));
    }

    /// <summary>For everybody, without a token.</summary>
    public static void MapOpen(RouteGroupBuilder open)
    {
        open.MapGet("/{code}", async (string code, RoundReader reader, CancellationToken aborted) => await OpenAsync(code, reader, aborted) is { } found ? TypedResults.Ok(found) : Problems.NotFound("kết quả đã công bố"))
            .WithSummary("Kết quả đã công bố của một kỳ đánh giá, dữ liệu mở").Produces<OpenRoundResource>().ProducesProblem(StatusCodes.Status404NotFound);
        open.MapGet("/{code}/csv", async (string code, RoundReader reader, CancellationToken aborted) => await reader.PublishedAsync(code, aborted) is var (_, results, fields)
                ? TypedResults.Text(PublishedCsv.Of(results, fields), "text/csv", System.Text.Encoding.UTF8) : Problems.NotFound("kết quả đã công bố"))
            .WithSummary("Cùng kết quả, dạng CSV; SHA-256 của tệp này nằm trong nhật ký đã niêm phong").Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status404NotFound);
        open.MapGet("/{code}/proof", async (string code, ProvePublication use, CancellationToken aborted) => await use.RunAsync(code, aborted) is { Succeeded: true } proof
                ? TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(proof.Value, AuditJson.Options), "application/json", $"cong-bo-{proof.Value.Proof.Code}.json") : Problems.NotFound("bằng chứng đã niêm phong của kỳ này; kỳ vừa công bố có sau một phút"))
            .WithSummary("Bằng chứng rằng kết quả này đã được niêm phong lúc công bố; kiểm bằng caicach verify --publication, không cần cơ sở dữ liệu").Produces<PublicationProof>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    static void MapUnits(RouteGroupBuilder unit)
    {
        unit.MapGet("/", async (Guid id, SheetReader reader, ApiCall call) => await reader.FindAsync(id, call.Context, call.Aborted) is { } sheet
                ? call.Record(RoundSheetResource.Of(sheet), sheet.Unit.Version) : Problems.NotFound("đơn vị trong kỳ đánh giá"))
            .Needs(ParIndexPermissions.Rounds).WithSummary("Bảng điểm của một đơn vị: điểm của từng bước, lý do, giải trình, tài liệu").Produces<RoundSheetResource>().ProducesProblem(StatusCodes.Status404NotFound);
        unit.MapPost("/score", async (Guid id, ScoreOwnBody body, ScoreOwn use, ApiCall call) => call.Answer(await use.RunAsync(
                new ScoreOwnOptions { RoundUnitId = id, Leaves = (body.Leaves ?? new Dictionary<string, OwnScoreBody>()).ToDictionary(l => l.Key, l => new OwnScore(l.Value.Inputs, l.Value.Reason, l.Value.Explanation)) }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Declare, "Tự chấm các tiêu chí; không nêu thì giữ nguyên", versioned: false).WithExample("""{"leaves":{"1.1":{"inputs":{"value":1},"explanation":"Đã ban hành kế hoạch"}}}""");
        unit.MapPost("/submit", async (Guid id, SubmitOwn use, ApiCall call) => call.Answer(await use.RunAsync(new SubmitOwnOptions { RoundUnitId = id }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Declare, "Nộp điểm tự đánh giá, khoá bảng điểm", versioned: false);
        unit.MapGet("/evidence", async (Guid id, SheetReader sheets, EvidenceReader reader, ApiCall call) => await sheets.FindAsync(id, call.Context, call.Aborted) is { } sheet
                ? TypedResults.Ok((await reader.OfAsync(sheet, call.Aborted)).Select(e => RoundEvidenceResource.Of(sheet, e.Evidence, e.Links))) : Problems.NotFound("đơn vị trong kỳ đánh giá"))
            .Needs(ParIndexPermissions.Rounds).WithSummary("Tài liệu kiểm chứng của một đơn vị, với các tiêu chí được chứng minh, cả đã gỡ").Produces<IReadOnlyList<RoundEvidenceResource>>().ProducesProblem(StatusCodes.Status404NotFound);
        unit.MapPost("/evidence", async (Guid id, EvidenceBody body, AddEvidence use, ApiCall call) => call.Answer(await use.RunAsync(
                new AddEvidenceOptions
                {
                    RoundUnitId = id, EvidenceId = body.EvidenceId, Title = body.Title, Number = body.Number, Date = body.Date, ObjectKind = body.ObjectKind, ObjectId = body.ObjectId, Href = body.Href, Leaves = body.Leaves ?? [],
                },
                body.File is { Length: > 0 } file ? new EvidenceFile(new MemoryStream(file), body.FileName ?? "") : null, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Declare, "Gắn một tệp (file là nội dung dạng base64), một văn bản, một đối tượng trong hệ thống làm tài liệu kiểm chứng; hoặc gắn tài liệu đã có cho tiêu chí khác", versioned: false)
            .WithExample("""{"file":"JVBERi0xLjQK","fileName":"ke-hoach.pdf","title":"Kế hoạch năm","leaves":["1.1","1.2"]}""");
        unit.MapPost("/evidence/unlink", async (Guid id, UnlinkBody body, UnlinkEvidence use, ApiCall call) => call.Answer(await use.RunAsync(new UnlinkEvidenceOptions { RoundUnitId = id, LinkId = body.LinkId }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Declare, "Gỡ tài liệu khỏi một tiêu chí; dòng cũ vẫn còn", versioned: false).WithExample("""{"linkId":"0179e5a4-0000-7000-8000-000000000000"}""");
        unit.MapPost("/judge", async (Guid id, JudgeBody body, JudgeScores use, ApiCall call) => call.Answer(await use.RunAsync(
                new JudgeScoresOptions { RoundUnitId = id, Leaves = (body.Leaves ?? new Dictionary<string, JudgementBody>()).ToDictionary(l => l.Key, l => new Judgement(l.Value.Points, l.Value.IsNotApplicable, l.Value.Reason)) }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Judge, "Thẩm định; không ghi điểm là giữ điểm trước", versioned: false).WithExample("""{"leaves":{"1.1":{"points":1,"reason":"Kế hoạch ban hành muộn"}}}""");
        unit.MapPost("/explain", async (Guid id, ExplainBody body, ExplainLeaves use, ApiCall call) => call.Answer(await use.RunAsync(
                new ExplainLeavesOptions { RoundUnitId = id, Texts = body.Texts ?? new Dictionary<string, string?>(), Submit = body.Submit }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.Declare, "Giải trình về thẩm định lần 1; submit: nộp và khoá", versioned: false).WithExample("""{"texts":{"1.1":"Kế hoạch ban hành đúng hạn"},"submit":true}""");
        unit.MapPost("/outside", async (Guid id, OutsideBody body, FillOutside use, ApiCall call) => call.Answer(await use.RunAsync(
                new FillOutsideOptions { RoundUnitId = id, Leaf = body.Leaf ?? "", Inputs = body.Inputs ?? RuleInputs.None, Source = body.Source }, call.Context, call.Aborted)))
            .Command<Done>(ParIndexPermissions.RunRounds, "Nhập kết quả khảo sát hoặc chỉ số ngoài, kèm nguồn", versioned: false).WithExample("""{"leaf":"8.1","inputs":{"value":91.17},"source":"Báo cáo SIPAS 2021"}""");
    }

    static async Task<OpenRoundResource?> OpenAsync(string code, RoundReader reader, CancellationToken aborted)
    {
        if (await reader.PublishedAsync(code, aborted) is not var (round, results, fields))
        {
            return null;
        }

        var byUnit = fields.ToLookup(f => f.RoundUnitId);
        return new OpenRoundResource(
            round.Code, round.Name, round.Year, round.Decision, round.DecisionDate, round.PublishedAt!.Value, ParIndex.Rounds.Band.Read(round.Bands),
            [.. results.Select(r => new OpenResultResource(
                r.UnitCode, r.UnitName, r.Block, r.Rank, r.Band, r.Total, r.SelfTotal, [.. byUnit[r.RoundUnitId].Select(f => new OpenFieldResource(f.Code, f.Name, f.Points, f.Max, f.ApplicableMax))]))]);
    }

    static DateTimeOffset? At(DateTime? local) => local is { } known ? LocalClock.ToInstant(known) : null;
}
