using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;

namespace CaiCach.Web.Api;

/// <summary>The HTTP API under <c>/api/v1</c>: the same use cases as the pages, for programs that hold an official's token. Cookies open nothing here.</summary>
internal static class ApiServices
{
    public const string Root = "/api/v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(TokenHandler.Name, p => p.AddAuthenticationSchemes(TokenHandler.Name).RequireAuthenticatedUser());
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            o.SerializerOptions.RespectNullableAnnotations = true;
            o.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow; // a misspelt or forged field is told, not dropped
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        });
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true); // so that the problem can name the field
        services.AddScoped<ApiCall>();
        services.AddOpenApi("v1", OpenApiText.Configure);
        return services;
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var root = app.MapGroup(Root).RequireAuthorization(TokenHandler.Name);
        ProceduresApi.Map(root.MapGroup("/procedures").WithTags("Thủ tục"));
        ProcessesApi.Map(root.MapGroup("/processes").WithTags("Quy trình nội bộ"));
        DossiersApi.Map(root.MapGroup("/dossiers").WithTags("Hồ sơ"));
        DossierCommandsApi.Map(root.MapGroup("/dossiers/{id:guid}").WithTags("Hồ sơ"));
        IntakeSlipsApi.Map(root.MapGroup("/intake-slips").WithTags("Hồ sơ"));
        ArrivalsApi.Map(root.MapGroup("/arrivals").WithTags("Hồ sơ"));
        CrossUnitApi.Map(root.MapGroup("/cross-unit-papers").WithTags("Hồ sơ"));
        CorrectionsApi.Map(root.MapGroup("/corrections").WithTags("Hồ sơ"));
        PaymentsApi.Map(root.MapGroup("/payments").WithTags("Hồ sơ"));
        ReferralsApi.Map(root.MapGroup("/referrals").WithTags("Hồ sơ"));
        LateApi.Map(root.MapGroup("/late").WithTags("Thư xin lỗi"));
        ApologiesApi.Map(root.MapGroup("/apologies").WithTags("Thư xin lỗi"));
        PlansApi.Map(root.MapGroup("/plans").WithTags("Kế hoạch cải cách"));
        PlanTasksApi.Map(root.MapGroup("/plan-tasks").WithTags("Kế hoạch cải cách"));
        HeadsApi.Map(root.MapGroup("/heads").WithTags("Người đứng đầu"));
        RegimesApi.Map(root.MapGroup("/regimes").WithTags("Nghị định, thời hạn"));
        QualityApi.Map(root.MapGroup("/quality").WithTags("Chất lượng giải quyết"));
        CalendarsApi.Map(root.MapGroup("/calendars").WithTags("Lịch làm việc"));
        UnitsApi.Map(root.MapGroup("/units").WithTags("Đơn vị"));
        ReorganisationsApi.Map(root.MapGroup("/reorganisations").WithTags("Đơn vị"));
        MeApi.Map(root.MapGroup("/me").WithTags("Của mình"));
        ReportsApi.Map(root.MapGroup("/reports").WithTags("Báo cáo"));
        IndexApi.Map(root.MapGroup("/index").WithTags("Chỉ số CCHC"));
        ReformReportsApi.Map(root.MapGroup("/reform-reports").WithTags("Báo cáo"));
        RoundsApi.Map(root.MapGroup("/rounds").WithTags("Kỳ đánh giá"));
        SurveysApi.Map(root.MapGroup("/surveys").WithTags("Khảo sát"));
        app.Map("/api/{**rest}", Unknown).AllowAnonymous().ExcludeFromDescription();
        RoundsApi.MapOpen(app.MapGroup(Root + "/open/rounds").AllowAnonymous().WithTags("Dữ liệu mở"));
        StatusApi.Map(app.MapGroup(Root + "/status").AllowAnonymous().WithTags("Tra cứu"));
    }

    // A body that no route reads ends here too, because the routes that read JSON do not stand for it.
    static IResult Unknown(HttpRequest request) => request.ContentType is not null && !request.HasJsonContentType()
        ? Problems.Of(StatusCodes.Status415UnsupportedMediaType, "api.media_type", "Gửi nội dung dạng application/json.")
        : Problems.NotFound("địa chỉ này");
}
