namespace CaiCach.Web.Pages.Kit;

/// <summary>The words and the markup of the kit's page.</summary>
internal static class Specimens
{
    static readonly Specimen[] All =
    [
        new("shell", "Khung trang", "Mọi trang của cán bộ có sẵn: thanh bên, ô quét và tìm, thông báo, cảnh báo hết phiên. Trang công dân: Layout = \"_Public\".", """
            @page "/việc"
            @model IndexModel
            @{ ViewData["Title"] = "Tên trang"; }
            <div class="page-head"><div><h1>Tên trang</h1></div>
              <div class="actions"><a class="button primary" href="…">Việc chính, một thôi</a></div></div>
            """),
        new("form", "Biểu mẫu, lỗi và tóm tắt lỗi", "Nhãn, gợi ý, lỗi đứng cạnh ô; _Errors tóm tắt ở đầu với liên kết; chữ đã gõ được giữ. Ngày viết ngày/tháng/năm.", """
            <partial name="_Errors" />
            <form method="post">
              <form-keys version="@Model.Record.Version" />
              <form-field name="Name" label="Họ tên" hint="Như trên giấy tờ" value="@Model.Name" />
              <form-field name="BornOn" type="day" label="Ngày sinh" optional="true" value="…" />
              <button class="button primary" type="submit">Lưu</button>
            </form>
            """),
        new("confirm", "Trang hỏi lại", "Việc không rút lại được hỏi trên trang riêng và nói điều gì sẽ xảy ra; mọi thứ đã gõ đi theo. Thử bằng biểu mẫu ở trên.", """
            if (IsBackFromConfirm) return Page();
            if (!IsConfirmed) return Ask(new ConfirmQuestion("Rút hồ sơ?", ["Hồ sơ dừng hẳn."], "Rút hồ sơ", "Hồ sơ") { IsDestructive = true });
            """),
        new("undo", "Nói đã xong, hoàn tác", "Việc chưa cuối cùng được rút lại trong 10 giây: một lệnh riêng, có nhật ký.", """
            Flash("Đã chuyển hồ sơ.", new UndoOffer($"/dossiers/{Id}?handler=Undo", new Dictionary<string, string> { ["What"] = "HandOver" }, 10));
            """),
        new("changed", "Hai người cùng lưu", "Người lưu sau thấy người trước đã làm gì và chữ mình đã gõ.", """
            @if (Model.Changed is not null) { <partial name="_ChangedMeanwhile" model="Model.Changed" /> }
            """),
        new("table", "Bảng, lọc và sang trang", "Lọc là liên kết; sang trang theo khoá; chỉ phần #id đổi khi có script. Thêm data-list-keys để đi bằng phím, data-bulk và Chosen để làm nhiều dòng.", """
            <div id="list">
              <nav class="chips" aria-label="Lọc" in-place="list">
                <filter-chip href="…" current="true">Tất cả</filter-chip>
              </nav>
              <div class="table-wrap"><table class="data cards" data-list-keys quick-look="dossier">…</table></div>
              <list-pager in="list" first="…" next="…" />
            </div>
            """),
        new("empty", "Trang trống", "Nói vì sao trống và làm gì tiếp.", """
            <empty-state icon="search" title="Không có hồ sơ nào">Thử bỏ bớt điều kiện lọc.</empty-state>
            """),
        new("figures", "Ô số liệu", "Mỗi con số mở ra các dòng của nó; dấu nhỏ mở cách tính.", """
            <figure-strip label="Tổng hợp"><figure-tile href="/dossiers?measure=…" label="Trễ hạn" value="457" tone="bad" how="dossiers.solved-late" /></figure-strip>
            <partial name="_HowComputed" model="Model.How" />
            """),
        new("timeline", "Diễn biến", "Ai, làm gì, ở đâu, lúc nào.", """
            <partial name="_Timeline" model="Model.Story" />
            """),
        new("deadline", "Thanh thời hạn", "Các mốc đứng trong ô riêng bên dưới nên không đè nhau.", """
            <partial name="_DeadlineBar" model="Model.Clock" />
            """),
        new("drawer", "Ngăn kéo", "Ngăn mở tại chỗ chạy không cần script; quick-look trên bảng mở một phần của trang mà dòng dẫn tới ở bên phải.", """
            <details class="drawer"><summary>Vì sao?</summary><div>…</div></details>
            <table class="data" quick-look="dossier">…</table>
            """),
        new("print", "Trang in", "Layout _PrintLayout, mỗi tờ một section class=\"sheet\" (thêm a4 cho khổ A4); ViewData Back, Next, Print đặt các nút trên màn hình.", """
            @{ ViewData["Back"] = "/dossiers/" + id; }
            <section class="sheet"><partial name="_SlipHead" model="…" /><h1>Giấy tiếp nhận…</h1></section>
            """),
    ];

    public static Specimen Of(string id) => All.Single(s => s.Id == id);
}
