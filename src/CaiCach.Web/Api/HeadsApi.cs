using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Kernel.Time;
using CaiCach.Web.Pages.Heads;

namespace CaiCach.Web.Api;

/// <summary>The responsibility of heads: figures of a period, questions, objections and conclusions.</summary>
internal static class HeadsApi
{
    public static void Map(RouteGroupBuilder heads)
    {
        heads.MapGet("/", (string? period, string? from, string? to, HeadBoard board, LocalClock clock, ApiCall call) => FiguresAsync(null, period, from, to, board, clock, call))
            .Needs(AccountabilityPermissions.ViewHeads).WithSummary("Số liệu trách nhiệm của người đứng đầu (period: 2021-Q2, 2021-H1, 2021; hoặc from, to)")
            .Produces<HeadFigures>().ProducesProblem(StatusCodes.Status400BadRequest);
        heads.MapGet("/{agencyId:guid}", (Guid agencyId, string? period, string? from, string? to, HeadBoard board, LocalClock clock, ApiCall call) => FiguresAsync(agencyId, period, from, to, board, clock, call))
            .Needs(AccountabilityPermissions.ViewHeads).WithSummary("Số liệu của từng người đứng đầu một cơ quan trong kỳ")
            .Produces<HeadFigures>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        heads.MapPost("/{agencyId:guid}/explanations", async (Guid agencyId, AskBody body, AskExplanation use, ApiCall call) => call.Created(await use.RunAsync(
                new AskExplanationOptions { AgencyId = agencyId, Figure = body.Figure, From = body.From, To = body.To, Question = body.Question, WorkingDays = body.WorkingDays }, call.Context, call.Aborted), e => $"/heads/explanations/{e.Id}"))
            .Command<ExplanationChanged>(AccountabilityPermissions.Review, "Yêu cầu giải trình một con số", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"figure":"dossiers.solved-late","from":"2021-04-01","to":"2021-06-30","question":"Vì sao số hồ sơ trễ hạn tăng so với quý trước","workingDays":5}""");
        heads.MapPost("/{agencyId:guid}/objections", async (Guid agencyId, ObjectBody body, ObjectToFigure use, ApiCall call) => call.Created(await use.RunAsync(
                new ObjectToFigureOptions { AgencyId = agencyId, Figure = body.Figure, From = body.From, To = body.To, Words = body.Words, ProofNumber = body.ProofNumber, ProofLink = body.ProofLink }, call.Context, call.Aborted), e => $"/heads/explanations/{e.Id}"))
            .Command<ExplanationChanged>(AccountabilityPermissions.Explain, "Nêu ý kiến về một con số của mình", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"figure":"dossiers.solved-late","from":"2021-04-01","to":"2021-06-30","words":"Hai hồ sơ dừng chờ cơ quan thuế, đã có văn bản","proofNumber":"15/BC-UBND"}""");
        MapExplanations(heads.MapGroup("/explanations"));
    }

    static void MapExplanations(RouteGroupBuilder explanations)
    {
        explanations.MapGet("/", ListAsync).Needs(AccountabilityPermissions.ViewHeads)
            .WithSummary("Giải trình, ý kiến, mới nhất trước; measure lấy đúng các dòng của một con số về giải trình").Produces<Page<Explanation>>().ProducesProblem(StatusCodes.Status400BadRequest);
        explanations.MapGet("/{id:guid}", async (Guid id, ExplanationList list, ApiCall call) =>
                await list.FindAsync(id, call.Context, call.Aborted) is { } found ? call.Record(found, found.Version) : Problems.NotFound("giải trình"))
            .Needs(AccountabilityPermissions.ViewHeads).WithSummary("Một giải trình").Produces<Explanation>().ProducesProblem(StatusCodes.Status404NotFound);
        explanations.MapPost("/{id:guid}/answer", async (Guid id, AnswerBody body, AnswerExplanation use, ApiCall call) => call.Answer(await use.RunAsync(
                new AnswerExplanationOptions { ExplanationId = id, Version = call.Version, Words = body.Words, ProofNumber = body.ProofNumber, ProofLink = body.ProofLink }, call.Context, call.Aborted), e => e.Version))
            .Command<ExplanationChanged>(AccountabilityPermissions.Explain, "Trả lời yêu cầu giải trình").WithExample("""{"words":"Do thay đổi quy trình, đã khắc phục từ ngày 01/06","proofNumber":"16/BC-UBND"}""");
        explanations.MapPost("/{id:guid}/conclude", async (Guid id, ConcludeBody body, ConcludeExplanation use, ApiCall call) => call.Answer(await use.RunAsync(
                new ConcludeExplanationOptions { ExplanationId = id, Version = call.Version, Conclusion = body.Conclusion, Words = body.Words }, call.Context, call.Aborted), e => e.Version))
            .Command<ExplanationChanged>(AccountabilityPermissions.Review, "Kết luận: chấp nhận, chấp nhận một phần hoặc không chấp nhận").WithExample("""{"conclusion":"partly-upheld","words":"Chấp nhận một hồ sơ; đã sửa ngày trả kết quả"}""");
    }

    static async Task<IResult> FiguresAsync(Guid? agencyId, string? period, string? from, string? to, HeadBoard board, LocalClock clock, ApiCall call)
    {
        HeadPeriod shown;
        if (!string.IsNullOrEmpty(period))
        {
            if (!ReportPeriod.TryParse(period, out var known))
            {
                return Problems.BadRequest("api.report_period", "period viết dạng 2021-Q2, 2021-H1 hoặc 2021.");
            }

            shown = HeadPeriod.Of(known);
        }
        else if (from is null && to is null)
        {
            shown = HeadPeriod.Usual(clock.Today);
        }
        else if (Words.TryReadDay(from, out var first) && Words.TryReadDay(to, out var last) && first <= last)
        {
            shown = new HeadPeriod(first, last);
        }
        else
        {
            return Problems.BadRequest("api.period", "Cần from và to dạng 2021-06-30, to không trước from.");
        }

        var found = await board.RunAsync(new HeadQuestion(shown.From, shown.To, agencyId), call.Authority, call.Aborted);
        return agencyId is not null && found.Rows.Count == 0 ? Problems.NotFound("cơ quan") : TypedResults.Ok(found);
    }

    static async Task<IResult> ListAsync(Guid? agencyId, string? kind, string? state, string? measure, string? from, string? to, Guid? after, int? take, ExplanationList list, ApiCall call)
    {
        if (!Words.TryRead<ExplanationKind>(kind, out var kinds) || !Words.TryRead<ExplanationState>(state, out var states))
        {
            return Problems.BadRequest("api.state", "Không có trạng thái này.");
        }

        var (first, last) = (default(DateOnly), default(DateOnly));
        if ((from is not null && !Words.TryReadDay(from, out first)) || (to is not null && !Words.TryReadDay(to, out last)))
        {
            return Problems.BadRequest("api.period", "from và to dạng 2021-06-30.");
        }

        var filter = new ExplanationFilter
        {
            AgencyId = agencyId, Kind = kinds, State = states, Measure = measure, From = from is null ? null : first, To = to is null ? null : last, After = after, Take = Page<Explanation>.Size(take),
        };
        var (rows, more) = await list.RunAsync(filter, call.Authority, call.Aborted);
        return call.Listed(new Page<Explanation>(rows, more ? rows[^1].Id : null));
    }
}
