using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaiCach.Web.Pages.SignIn;

internal static class TooManySignIns
{
    /// <summary>The same page again, with the plain sentence and what was typed.</summary>
    public static PageResult TooMany(this KitPage page)
    {
        page.ModelState.AddModelError("", "Quá nhiều lần đăng nhập vào tài khoản này hoặc từ máy này. Hãy chờ một phút rồi thử lại.");
        page.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        page.Response.Headers.RetryAfter = "60";
        return page.Page();
    }
}
