using CaiCach.Surveys;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Results;

namespace CaiCach.Web.Api;

/// <summary>Surveys. Answers online come through the public page only.</summary>
internal static class SurveysApi
{
    public static void Map(RouteGroupBuilder surveys)
    {
        surveys.MapGet("/", async (int? year, Guid? after, int? take, SurveyList list, ApiCall call) =>
                call.Listed(Page<SurveyRow>.Of(await list.RunAsync(year, after, Page<SurveyRow>.Size(take), call.Authority, call.Aborted), r => r.Id)))
            .Needs(SurveysPermissions.View).WithSummary("Các đợt khảo sát, năm mới trước").Produces<Page<SurveyRow>>();
        surveys.MapGet("/{id:guid}", async (Guid id, SurveyReader reader, ApiCall call) => await reader.FindAsync(id, call.Context, call.Aborted) is { } view
                ? call.Record(SurveyResource.Of(view), view.Survey.Version) : Problems.NotFound("đợt khảo sát"))
            .Needs(SurveysPermissions.View).WithSummary("Một đợt khảo sát: mẫu, tiến độ, kết quả kèm khoảng tin cậy").Produces<SurveyResource>().ProducesProblem(StatusCodes.Status404NotFound);
        surveys.MapGet("/{id:guid}/sheets", SheetsAsync).Needs(SurveysPermissions.View).WithSummary("Các phiếu sau con số, phiếu mới trước; phiếu không ghi người trả lời")
            .Produces<Page<SheetResource>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        surveys.MapPost("/", async (NewSurveyBody body, CreateSurvey use, ApiCall call) => call.Created(await use.RunAsync(Options(body), call.Context, call.Aborted), r => $"/surveys/{r.Id}"))
            .Command<SurveyChanged>(SurveysPermissions.Manage, "Lập đợt khảo sát (giờ Việt Nam)", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"code":"SIPAS-2021","name":"Khảo sát hài lòng 2021","questionnaireId":"0179e5a4-0000-7000-8000-000000000000","year":2021,"method":"Người vừa làm thủ tục","opensAt":"2021-07-05T08:00:00","closesAt":"2021-07-30T17:00:00","minimumAnswers":30,"modes":["paper","online"],"unitIds":["0179e5a4-0000-7000-8000-000000000001"],"strata":[{"name":"Đất đai","population":1200,"wanted":60}]}""");
        surveys.MapPost("/{id:guid}/open", async (Guid id, OpenSurvey use, ApiCall call) => call.Answer(await use.RunAsync(Known(id, call), call.Context, call.Aborted), r => r.Version))
            .Command<SurveyChanged>(SurveysPermissions.Manage, "Mở đợt khảo sát");
        surveys.MapPost("/{id:guid}/close", async (Guid id, CloseSurvey use, ApiCall call) => call.Answer(await use.RunAsync(Known(id, call), call.Context, call.Aborted), r => r.Version))
            .Command<SurveyChanged>(SurveysPermissions.Manage, "Đóng đợt khảo sát trước giờ");
        surveys.MapPost("/{id:guid}/publish", async (Guid id, PublishSurvey use, ApiCall call) => call.Answer(await use.RunAsync(Known(id, call), call.Context, call.Aborted), r => r.Version))
            .Command<SurveyChanged>(SurveysPermissions.Publish, "Công bố kết quả; không sửa được nữa");
        surveys.MapPost("/{id:guid}/sheets", async (Guid id, NewSheetBody body, EnterSheet use, ApiCall call) => call.Answer(await use.RunAsync(
                new EnterSheetOptions
                {
                    SurveyId = id, Number = body.Number, UnitId = body.UnitId, Stratum = body.Stratum, Mode = body.Mode,
                    Content = new SheetContent { Answers = body.Answers ?? new Dictionary<string, string?>(), Sex = body.Sex, Age = body.Age, Education = body.Education, Occupation = body.Occupation },
                },
                call.Context, call.Aborted)))
            .Command<SheetKept>(SurveysPermissions.Enter, "Nhập một phiếu giấy, phỏng vấn hoặc điện thoại", versioned: false)
            .WithExample("""{"number":"017","unitId":"0179e5a4-0000-7000-8000-000000000001","stratum":1,"mode":"paper","answers":{"q01":"5","q02":"4"}}""");
        surveys.MapPost("/{id:guid}/sheets/{sheetId:guid}/invalidate", async (Guid id, Guid sheetId, InvalidSheetBody body, InvalidateSheet use, ApiCall call) => call.Answer(await use.RunAsync(
                new InvalidateSheetOptions { SheetId = sheetId, Reason = body.Reason, Note = body.Note }, call.Context, call.Aborted)))
            .Command<SheetKept>(SurveysPermissions.Enter, "Đánh dấu phiếu không hợp lệ", versioned: false).WithExample("""{"reason":"unreadable"}""");
    }

    static async Task<IResult> SheetsAsync(
        Guid id, Guid? unitId, int? stratum, string? mode, bool? valid, string? question, string? number, Guid? after, int? take, SurveyReader reader, SheetList list, ApiCall call)
    {
        if (!Words.TryRead<SurveyMode>(mode, out var modes))
        {
            return Problems.BadRequest("api.survey_filter", "mode là paper, interview, telephone hoặc online.");
        }

        if (await reader.FindAsync(id, false, call.Context, call.Aborted) is not { } view)
        {
            return Problems.NotFound("đợt khảo sát");
        }

        var filter = new SheetFilter { SurveyId = id, UnitId = unitId, Stratum = stratum, Mode = modes, IsValid = valid, Question = question, Number = number, After = after, Take = Page<SheetResource>.Size(take) };
        var (rows, more) = await list.RunAsync(filter, view, call.Context, call.Aborted);
        return call.Listed(Page<SheetResource>.Of(([.. rows.Select(SheetResource.Of)], more), r => r.Id));
    }

    static SurveyOptions Known(Guid id, ApiCall call) => new() { SurveyId = id, Version = call.Version };

    static CreateSurveyOptions Options(NewSurveyBody body) => new()
    {
        Code = body.Code, Name = body.Name, QuestionnaireId = body.QuestionnaireId, Year = body.Year, Method = body.Method, OpensAt = body.OpensAt, ClosesAt = body.ClosesAt, MinimumAnswers = body.MinimumAnswers ?? 30,
        Modes = body.Modes ?? [], UnitIds = body.UnitIds ?? [], Strata = [.. (body.Strata ?? []).Select(s => new PlannedStratum(s.Name, s.Population, s.Wanted))],
    };
}
