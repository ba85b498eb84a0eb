using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProcedureCatalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<DateOnly>(
                name: "valid_from",
                table: "procedure_version",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "conditions",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ended_by_id",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "online_reason",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "publication_id",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "remarks",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sequence",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "subjects",
                table: "procedure_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "procedure_version",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "reused_from",
                table: "procedure_paper",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "case_name",
                table: "dossier_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "fee",
                table: "dossier_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "fee_amount",
                table: "dossier_dossier",
                type: "TEXT",
                precision: 18,
                scale: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "procedure_boundary_free",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_boundary_free", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_boundary_free_procedure_procedure_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_fee",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    case_name = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_fee", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_fee_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_group",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    limit_amount = table.Column<int>(type: "INTEGER", nullable: false),
                    limit_unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_group", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_group_procedure_procedure_lead_id",
                        column: x => x.lead_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_limit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_name = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    amount = table.Column<int>(type: "INTEGER", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_limit", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_limit_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_online_level",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_online_level", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_online_level_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_publication",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    entered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_publication", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_publication_term",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    working_days = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_publication_term", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_result", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedure_result_procedure_version_version_id",
                        column: x => x.version_id,
                        principalTable: "procedure_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "procedure_group_member",
                columns: table => new
                {
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure_group_member", x => new { x.group_id, x.procedure_id });
                    table.ForeignKey(
                        name: "FK_procedure_group_member_procedure_group_group_id",
                        column: x => x.group_id,
                        principalTable: "procedure_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_procedure_group_member_procedure_procedure_procedure_id",
                        column: x => x.procedure_id,
                        principalTable: "procedure_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "procedure_publication_term",
                columns: new[] { "id", "duty", "legal_source", "valid_from", "valid_to", "working_days" },
                values: new object[,]
                {
                    { new Guid("01890000-0000-7000-8000-00000000a001"), "Ministry", "Nghị định 63/2010/NĐ-CP, Điều 24 (sửa đổi bởi Nghị định 48/2013/NĐ-CP, Nghị định 92/2017/NĐ-CP)", new DateOnly(2017, 9, 25), null, 10 },
                    { new Guid("01890000-0000-7000-8000-00000000a002"), "Province", "Nghị định 63/2010/NĐ-CP, Điều 24 (sửa đổi bởi Nghị định 48/2013/NĐ-CP, Nghị định 92/2017/NĐ-CP)", new DateOnly(2017, 9, 25), null, 5 },
                    { new Guid("01890000-0000-7000-8000-00000000a003"), "Shortened", "Nghị định 63/2010/NĐ-CP, Điều 24 (sửa đổi bởi Nghị định 48/2013/NĐ-CP, Nghị định 92/2017/NĐ-CP)", new DateOnly(2017, 9, 25), null, 2 }
                });

            migrationBuilder.CreateIndex(
                name: "ix_procedure_version_ended_by_id",
                table: "procedure_version",
                column: "ended_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_version_publication_id",
                table: "procedure_version",
                column: "publication_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_boundary_free_procedure_id_valid_from",
                table: "procedure_boundary_free",
                columns: new[] { "procedure_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_fee_version_id",
                table: "procedure_fee",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_group_lead_id",
                table: "procedure_group",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_group_member_procedure_id",
                table: "procedure_group_member",
                column: "procedure_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_limit_version_id",
                table: "procedure_limit",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_online_level_version_id_valid_from",
                table: "procedure_online_level",
                columns: new[] { "version_id", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_publication_number_signed_on",
                table: "procedure_publication",
                columns: new[] { "number", "signed_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_publication_signed_on",
                table: "procedure_publication",
                column: "signed_on");

            migrationBuilder.CreateIndex(
                name: "ix_procedure_publication_term_duty_valid_from",
                table: "procedure_publication_term",
                columns: new[] { "duty", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_procedure_result_version_id_ordinal",
                table: "procedure_result",
                columns: new[] { "version_id", "ordinal" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_procedure_version_procedure_publication_ended_by_id",
                table: "procedure_version",
                column: "ended_by_id",
                principalTable: "procedure_publication",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_procedure_version_procedure_publication_publication_id",
                table: "procedure_version",
                column: "publication_id",
                principalTable: "procedure_publication",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_procedure_version_procedure_publication_ended_by_id",
                table: "procedure_version");

            migrationBuilder.DropForeignKey(
                name: "FK_procedure_version_procedure_publication_publication_id",
                table: "procedure_version");

            migrationBuilder.DropTable(
                name: "procedure_boundary_free");

            migrationBuilder.DropTable(
                name: "procedure_fee");

            migrationBuilder.DropTable(
                name: "procedure_group_member");

            migrationBuilder.DropTable(
                name: "procedure_limit");

            migrationBuilder.DropTable(
                name: "procedure_online_level");

            migrationBuilder.DropTable(
                name: "procedure_publication");

            migrationBuilder.DropTable(
                name: "procedure_publication_term");

            migrationBuilder.DropTable(
                name: "procedure_result");

            migrationBuilder.DropTable(
                name: "procedure_group");

            migrationBuilder.DropIndex(
                name: "ix_procedure_version_ended_by_id",
                table: "procedure_version");

            migrationBuilder.DropIndex(
                name: "ix_procedure_version_publication_id",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "conditions",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "ended_by_id",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "online_reason",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "publication_id",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "remarks",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "sequence",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "subjects",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "version",
                table: "procedure_version");

            migrationBuilder.DropColumn(
                name: "reused_from",
                table: "procedure_paper");

            migrationBuilder.DropColumn(
                name: "case_name",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "fee",
                table: "dossier_dossier");

            migrationBuilder.DropColumn(
                name: "fee_amount",
                table: "dossier_dossier");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "valid_from",
                table: "procedure_version",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
