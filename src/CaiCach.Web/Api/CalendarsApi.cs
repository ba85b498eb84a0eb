using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Calendars.Redating;

namespace CaiCach.Web.Api;

/// <summary>Layers of the working calendar, their changes, and what a change moves.</summary>
internal static class CalendarsApi
{
    public static void Map(RouteGroupBuilder calendars)
    {
        calendars.MapGet("/", async (CalendarList list, ApiCall call) => TypedResults.Ok(await list.LayersAsync(call.Aborted)))
            .NeedsToken().WithSummary("Các lớp lịch: quốc gia, tỉnh, cơ quan, đóng cửa khẩn cấp").Produces<IReadOnlyList<CalendarLayerView>>();
        calendars.MapPost("/", async (CreateCalendarLayerOptions body, CreateCalendarLayer use, ApiCall call) =>
                call.Created(await use.RunAsync(body, call.Context, call.Aborted), l => $"/calendars/{l.Id}"))
            .Command<CreatedCalendarLayer>(OrganisationsPermissions.KeepCalendars, "Lập lớp lịch của tỉnh hoặc một cơ quan", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"unitId":"019b0c1e-0000-7000-8000-000000000012","isClosure":false}""");
        calendars.MapGet("/{id:guid}", async (Guid id, int? year, CalendarList list, ApiCall call) => year is < 1900 or > 9000 ? Problems.BadRequest("api.year", "year là một năm, ví dụ 2026.")
                : await list.FindAsync(id, call.Aborted) is not { } layer ? Problems.NotFound("lớp lịch")
                : TypedResults.Ok(await CalendarYearResource.OfAsync(layer, year, list, call.Aborted)))
            .NeedsToken().WithSummary("Ngày và giờ của một lớp lịch; year thêm các điểm cần xem lại của năm").Produces<CalendarYearResource>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        calendars.MapPost("/{id:guid}/changes", async (Guid id, CalendarChangeBody body, PrepareCalendarChange use, ApiCall call) => call.Created(await use.RunAsync(
                new PrepareCalendarChangeOptions
                {
                    LayerId = id, Days = body.Days ?? [], Removed = body.Removed ?? [], Week = body.Week, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, Reason = body.Reason,
                },
                call.Context, call.Aborted), c => $"/calendars/changes/{c.Id}"))
            .Command<PreparedCalendarChange>(OrganisationsPermissions.KeepCalendars, "Chuẩn bị thay đổi lịch; chưa có gì thay đổi cho đến khi quyết định", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"days":[{"date":"2026-09-03","kind":"off","reason":"Quốc khánh","replaces":false}],"removed":[],"decisionNumber":"123/QĐ-UBND","decisionOn":"2026-08-20"}""");
        calendars.MapPost("/{id:guid}/import", async (Guid id, CalendarFileBody body, PrepareCalendarChange use, ApiCall call) =>
                CalendarFileText.Read(body.Content ?? []) is { Refusals.Count: > 0 } wrong ? Problems.Of(wrong.Refusals, conditional: false)
                : call.Created(await use.RunAsync(
                    new PrepareCalendarChangeOptions { LayerId = id, Days = CalendarFileText.Read(body.Content ?? []).Days, DecisionNumber = body.DecisionNumber, DecisionOn = body.DecisionOn, Reason = body.Reason },
                    call.Context, call.Aborted), c => $"/calendars/changes/{c.Id}"))
            .Command<PreparedCalendarChange>(OrganisationsPermissions.KeepCalendars, "Chuẩn bị thay đổi từ tệp CSV hoặc ICS (content dạng base64): cả tệp hoặc không gì", StatusCodes.Status201Created, versioned: false)
            .WithExample("""{"content":"bmfDoHksbG/huqFpLGzDvSBkbwo=","decisionNumber":"123/QĐ-UBND"}""");
        calendars.MapGet("/changes/{id:guid}", async (Guid id, CalendarList list, ApiCall call) =>
                await list.FindChangeAsync(id, call.Aborted) is { } found ? TypedResults.Ok(found) : Problems.NotFound("thay đổi lịch"))
            .Needs(OrganisationsPermissions.KeepCalendars).WithSummary("Một thay đổi lịch với tiến độ dời hạn").Produces<CalendarChangeView>().ProducesProblem(StatusCodes.Status404NotFound);
        calendars.MapGet("/changes/{id:guid}/impact", async (Guid id, Guid? after, int? take, CalendarImpactReader impacts, ApiCall call) =>
                await impacts.FindAsync(id, call.Authority, after, Page<ImpactRow>.Size(take), call.Aborted) is { } found ? call.Listed(found, found.Next?.ToString()) : Problems.NotFound("thay đổi lịch đang chờ quyết định"))
            .Needs(OrganisationsPermissions.KeepCalendars).WithSummary("Hồ sơ đang mở sẽ dời hạn nếu thay đổi được áp dụng").Produces<CalendarImpact>().ProducesProblem(StatusCodes.Status404NotFound);
        calendars.MapPost("/changes/{id:guid}/decide", async (Guid id, CalendarDecisionBody body, DecideCalendarChange use, ApiCall call) =>
                call.Answer(await use.RunAsync(new DecideCalendarChangeOptions { ChangeId = id, Promise = body.Promise }, call.Context, call.Aborted)))
            .Command<DecidedCalendarChange>(OrganisationsPermissions.KeepCalendars, "Áp dụng thay đổi: move dời ngày hẹn và báo người nộp, keep giữ ngày đã hẹn", versioned: false)
            .WithExample("""{"promise":"move"}""");
        calendars.MapPost("/changes/{id:guid}/discard", async (Guid id, DiscardCalendarChange use, ApiCall call) => call.Answer(await use.RunAsync(id, call.Context, call.Aborted)))
            .Command<Done>(OrganisationsPermissions.KeepCalendars, "Bỏ thay đổi đã chuẩn bị", versioned: false);
    }
}
