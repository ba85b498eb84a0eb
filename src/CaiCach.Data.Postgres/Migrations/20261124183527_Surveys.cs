using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Surveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "survey_cell",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stratum = table.Column<int>(type: "integer", nullable: false),
                    population = table.Column<int>(type: "integer", nullable: false),
                    wanted = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_cell", x => new { x.survey_id, x.unit_id, x.stratum });
                });

            migrationBuilder.CreateTable(
                name: "survey_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stratum = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_used = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_draw",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    share = table.Column<decimal>(type: "numeric(9,4)", precision: 9, scale: 4, nullable: false),
                    eligible = table.Column<int>(type: "integer", nullable: false),
                    drawn = table.Column<int>(type: "integer", nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    drawn_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_draw", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_questionnaire",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    legal_source = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    is_demonstration = table.Column<bool>(type: "boolean", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    content = table.Column<string>(type: "text", nullable: false),
                    loaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_questionnaire", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_recheck",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    draw_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agrees = table.Column<bool>(type: "boolean", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    checked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_recheck", x => x.sheet_id);
                });

            migrationBuilder.CreateTable(
                name: "survey_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    value = table.Column<decimal>(type: "numeric(24,16)", precision: 24, scale: 16, nullable: true),
                    low = table.Column<decimal>(type: "numeric(24,16)", precision: 24, scale: 16, nullable: true),
                    high = table.Column<decimal>(type: "numeric(24,16)", precision: 24, scale: 16, nullable: true),
                    valid = table.Column<int>(type: "integer", nullable: false),
                    invalid = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stratum = table.Column<int>(type: "integer", nullable: false),
                    mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answers = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sex = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    age = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    education = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    occupation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    entered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    invalid_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    invalid_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    invalid_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    invalid_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_stratum",
                columns: table => new
                {
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_stratum", x => new { x.survey_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "survey_survey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    questionnaire_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    method = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    opens_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closes_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    minimum_answers = table.Column<int>(type: "integer", nullable: false),
                    modes = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    publisher_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_survey", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_survey_code_hash",
                table: "survey_code",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_code_survey_id_unit_id",
                table: "survey_code",
                columns: new[] { "survey_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_draw_survey_id_number",
                table: "survey_draw",
                columns: new[] { "survey_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_questionnaire_code_edition",
                table: "survey_questionnaire",
                columns: new[] { "code", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_recheck_survey_id_draw_id",
                table: "survey_recheck",
                columns: new[] { "survey_id", "draw_id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_result_survey_id_unit_id_code",
                table: "survey_result",
                columns: new[] { "survey_id", "unit_id", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_id",
                table: "survey_sheet",
                columns: new[] { "survey_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_number_open",
                table: "survey_sheet",
                columns: new[] { "survey_id", "number" },
                unique: true,
                filter: "invalid_reason IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_survey_sheet_survey_id_unit_id_stratum",
                table: "survey_sheet",
                columns: new[] { "survey_id", "unit_id", "stratum" });

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_code",
                table: "survey_survey",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_questionnaire_id",
                table: "survey_survey",
                column: "questionnaire_id");

            migrationBuilder.CreateIndex(
                name: "ix_survey_survey_year_id",
                table: "survey_survey",
                columns: new[] { "year", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "survey_cell");

            migrationBuilder.DropTable(
                name: "survey_code");

            migrationBuilder.DropTable(
                name: "survey_draw");

            migrationBuilder.DropTable(
                name: "survey_questionnaire");

            migrationBuilder.DropTable(
                name: "survey_recheck");

            migrationBuilder.DropTable(
                name: "survey_result");

            migrationBuilder.DropTable(
                name: "survey_sheet");

            migrationBuilder.DropTable(
                name: "survey_stratum");

            migrationBuilder.DropTable(
                name: "survey_survey");
        }
    }
}
