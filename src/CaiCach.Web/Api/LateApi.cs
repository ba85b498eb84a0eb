using System.Globalization;
using CaiCach.Accountability;
using CaiCach.Accountability.Lateness;

namespace CaiCach.Web.Api;

/// <summary>What will miss its date by the end of the next working day, or has, by who holds it.</summary>
internal static class LateApi
{
    const string Moment = "yyyyMMddHHmmssfff";

    public static void Map(RouteGroupBuilder late) => late.MapGet("/", ListAsync).Needs(AccountabilityPermissions.View)
        .WithSummary("Hồ sơ sắp trễ hoặc đã trễ, gấp nhất trước; warned=true đến mốc nhắc xin lỗi thay vì hết ngày làm việc tới").Produces<LateResource>().ProducesProblem(StatusCodes.Status400BadRequest);

    static async Task<IResult> ListAsync(
        Guid? agencyId, Guid? holderUnitId, Guid? holderOfficialId, bool? withoutLetter, bool? warned, string? after, int? take, LateList list, ApiCall call)
    {
        if (!TryRead(after, out var cursor))
        {
            return Problems.BadRequest("api.cursor", "after phải là giá trị next đã nhận được.");
        }

        var filter = new LateFilter
        {
            AgencyId = agencyId, HolderUnitId = holderUnitId, HolderOfficialId = holderOfficialId, WithoutLetter = withoutLetter ?? false, Warned = warned ?? false,
            After = cursor, Take = Page<LateRow>.Size(take),
        };
        var page = await list.RunAsync(filter, call.Official.AgencyId, call.Authority, call.Aborted);
        var next = page.Next is { } last ? $"{last.DueAt.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}-{last.DossierId:N}" : null;
        return call.Listed(new LateResource(page.Before, page.Groups, page.Rows, next), next);
    }

    static bool TryRead(string? text, out LateCursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (text.Split('-') is not [var moment, var id]
            || !DateTime.TryParseExact(moment, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            || !Guid.TryParseExact(id, "N", out var dossier))
        {
            return false;
        }

        cursor = new LateCursor(new DateTimeOffset(at, TimeSpan.Zero), dossier);
        return true;
    }
}
