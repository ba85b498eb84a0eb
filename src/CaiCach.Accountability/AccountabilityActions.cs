using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability;

/// <summary>Everything this module writes.</summary>
public static class AccountabilityActions
{
    public static readonly ActionName Draft = new("apology.draft", "Soạn thư xin lỗi", AccountabilityPermissions.Draft);
    public static readonly ActionName Sign = new("apology.sign", "Ký thư xin lỗi", AccountabilityPermissions.Sign);
    public static readonly ActionName Send = new("apology.send", "Đổi ngày hẹn và gửi thư xin lỗi", AccountabilityPermissions.Send);
    public static readonly ActionName Cancel = new("apology.cancel", "Huỷ thư xin lỗi", AccountabilityPermissions.Cancel);

    public static readonly ActionName Ask = new("explanation.ask", "Yêu cầu giải trình", AccountabilityPermissions.Review);
    public static readonly ActionName Answer = new("explanation.answer", "Giải trình", AccountabilityPermissions.Explain);
    public static readonly ActionName Object = new("explanation.object", "Nêu ý kiến về số liệu", AccountabilityPermissions.Explain);
    public static readonly ActionName Conclude = new("explanation.conclude", "Kết luận về giải trình", AccountabilityPermissions.Review);

    internal static readonly IReadOnlyList<ActionName> All = [Draft, Sign, Send, Cancel, Ask, Answer, Object, Conclude];
}
