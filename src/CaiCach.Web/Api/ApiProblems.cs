using System.Text.Json;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Writing;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Diagnostics;

namespace CaiCach.Web.Api;

/// <summary>Whatever goes wrong under <c>/api</c> answers with a problem document, never with a page and never with a stack trace.</summary>
internal static class ApiProblems
{
    public static void UseApiProblems(this WebApplication app) => app.UseWhen(c => c.Request.Path.StartsWithSegments("/api"), api =>
    {
        api.UseExceptionHandler(new ExceptionHandlerOptions { AllowStatusCode404Response = true, ExceptionHandler = FaultAsync });
        api.UseStatusCodePages(context => BareAsync(context.HttpContext));
    });

    static Task FaultAsync(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        CommitUnknownException => Problems.Of(
            StatusCodes.Status503ServiceUnavailable, "kernel.commit_unknown", "Chưa rõ lệnh đã được ghi hay chưa. Gửi lại đúng lệnh này với cùng Idempotency-Key.").ExecuteAsync(context),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad => Unreadable(bad).ExecuteAsync(context),
        BadHttpRequestException bad => Bare(bad.StatusCode).ExecuteAsync(context),
        CalendarRangeException missing => Problems.Of(StatusCodes.Status422UnprocessableEntity, Refusal.CalendarMissingCode, missing.Message).ExecuteAsync(context),
        _ => Bare(StatusCodes.Status500InternalServerError).ExecuteAsync(context),
    };

    static IResult Unreadable(BadHttpRequestException exception) => exception.InnerException is JsonException { Path: { Length: > 2 } path }
        ? Problems.Of(StatusCodes.Status400BadRequest, "api.malformed", $"Trường {path[2..]} không có trong lệnh này, sai kiểu, hoặc thiếu giá trị.",
            [FieldProblem.Of(path[2..], "api.malformed", "Không có trong lệnh này, sai kiểu, hoặc thiếu giá trị.")])
        : Bare(StatusCodes.Status400BadRequest);

    static Task BareAsync(HttpContext context) => Bare(context.Response.StatusCode).ExecuteAsync(context);

    static IResult Bare(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Problems.Of(status, "api.malformed", "Yêu cầu không đọc được: thiếu trường bắt buộc, sai kiểu hoặc sai JSON."),
        StatusCodes.Status403Forbidden => Problems.Of(status, "kernel.forbidden", "Bạn không có quyền làm việc này."),
        StatusCodes.Status404NotFound => Problems.Of(status, "kernel.not_found", "Không có địa chỉ này."),
        StatusCodes.Status405MethodNotAllowed => Problems.Of(status, "api.method", "Địa chỉ này không nhận phương thức đã dùng."),
        StatusCodes.Status413PayloadTooLarge => Problems.Of(status, "api.too_large", "Nội dung gửi quá lớn."),
        StatusCodes.Status415UnsupportedMediaType => Problems.Of(status, "api.media_type", "Gửi nội dung dạng application/json."),
        StatusCodes.Status429TooManyRequests => Problems.Of(status, "api.too_many", "Quá nhiều lần thử. Hãy chờ một phút."),
        >= 500 => Problems.Of(status, "api.fault", "Có lỗi ở máy chủ. Gửi lại với cùng Idempotency-Key là an toàn."),
        _ => Problems.Of(status, "api.refused", "Yêu cầu không được chấp nhận."),
    };
}
