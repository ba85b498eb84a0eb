namespace CaiCach.Kernel.Outcomes;

/// <summary>
/// An expected "no", with a stable <paramref name="Code"/> (such as <c>dossier.second_extension</c>), the Vietnamese sentence for the person,
/// and the form field it belongs beside, if any.
/// </summary>
/// <param name="Code">Stable machine-readable code, <c>module.reason</c>.</param>
/// <param name="Message">What to tell the person, in Vietnamese, with the article of law where one decides.</param>
/// <param name="Field">Name of the option at fault, or null when the whole command is refused.</param>
public sealed record Refusal(string Code, string Message, string? Field = null)
{
    /// <summary>The record does not exist or may not be known to exist by this person.</summary>
    public const string NotFoundCode = "kernel.not_found";

    /// <summary>The person lacks the permission.</summary>
    public const string ForbiddenCode = "kernel.forbidden";

    /// <summary>Someone else saved first.</summary>
    public const string ConflictCode = "kernel.conflict";

    /// <summary>The same key came with different content.</summary>
    public const string KeyReusedCode = "kernel.key_reused";

    /// <summary>A day falls in a year whose calendar is not loaded; the message names the year.</summary>
    public const string CalendarMissingCode = "kernel.calendar_missing";

    public static Refusal NotFound(string what) => new(NotFoundCode, $"Không tìm thấy {what}.");

    public static Refusal Forbidden() => new(ForbiddenCode, "Bạn không có quyền làm việc này.");

    /// <param name="what">The sentence of the calendar, which names the year.</param>
    public static Refusal CalendarMissing(string what) => new(CalendarMissingCode, what + " Chưa tính được hạn; người quản trị cần nạp lịch trước.");

    public static Refusal Conflict() => new(ConflictCode, "Người khác vừa lưu thay đổi trên bản ghi này. Xem lại nội dung mới rồi lưu tiếp; những gì bạn gõ vẫn được giữ.");
}
