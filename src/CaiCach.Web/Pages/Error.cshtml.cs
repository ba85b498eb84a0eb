using CaiCach.Kernel.Writing;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaiCach.Web.Pages;

/// <summary>What to do when a page cannot be shown. Never a stack trace.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int? code) => Say(code ?? Response.StatusCode);

    public void OnPost(int? code) => Say(code ?? Response.StatusCode);

    void Say(int code) => (Heading, Advice) = code switch
    {
        _ when HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is CommitUnknownException =>
            ("Chưa rõ đã lưu hay chưa", "Kết nối với cơ sở dữ liệu đứt đúng lúc lưu. Bấm nút quay lại của trình duyệt rồi gửi lại đúng biểu mẫu đó: nếu lần trước đã lưu, hệ thống chỉ trả lại kết quả cũ, không ghi hai lần."),
        _ when HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is CalendarRangeException missing =>
            ("Thiếu lịch làm việc", $"{missing.Message} Trang này cần lịch đó để tính thời gian; hãy báo người quản trị nạp lịch. Chưa có gì bị thay đổi."),
        StatusCodes.Status404NotFound => ("Không tìm thấy", "Trang hoặc hồ sơ này không có, hoặc không thuộc phạm vi bạn được xem."),
        StatusCodes.Status403Forbidden => ("Bạn không có quyền làm việc này", "Nếu công việc của bạn cần quyền này, hãy báo người quản trị giao đúng vị trí công tác."),
        StatusCodes.Status429TooManyRequests => ("Quá nhiều lần thử", "Hãy chờ một phút rồi thử lại."),
        StatusCodes.Status400BadRequest => ("Trang đã cũ", "Trang này mở quá lâu hoặc bạn vừa đăng nhập ở thẻ khác. Quay lại, tải lại trang rồi gửi lại; những gì đã gõ còn trong trình duyệt."),
        _ => ("Có lỗi ở máy chủ", "Chưa có gì bị thay đổi nửa chừng. Hãy thử lại; nếu vẫn lỗi, báo người quản trị."),
    };
}
