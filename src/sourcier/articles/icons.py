"""Names of icon-font glyphs, which text extraction leaves behind as words."""

from __future__ import annotations

import re

# Material Icons, the font whose glyphs are written as words in the page. Those with an underscore are no words of any text.
_JOINED = """
access_time account_balance account_box account_circle add_circle add_comment add_shopping_cart alternate_email arrow_back
arrow_back_ios arrow_downward arrow_drop_down arrow_drop_up arrow_forward arrow_forward_ios arrow_left arrow_right arrow_upward
attach_file av_timer bookmark_add bookmark_border calendar_month calendar_today camera_alt chat_bubble chat_bubble_outline
check_box check_circle chevron_left chevron_right cloud_download content_copy content_paste credit_card date_range
delete_forever done_all double_arrow drag_handle emoji_events error_outline event_note exit_to_app expand_less expand_more
fast_forward favorite_border fiber_manual_record file_copy file_download filter_list first_page folder_open format_list_bulleted
format_quote format_size fullscreen_exit get_app group_add headset_mic help_outline highlight_off history_edu home_work
import_contacts info_outline insert_comment insert_drive_file insert_link insert_photo keyboard_arrow_down keyboard_arrow_left
keyboard_arrow_right keyboard_arrow_up label_outline last_page library_books local_offer location_city location_on lock_open
mail_outline menu_book mic_none mode_comment mode_edit more_horiz more_vert navigate_before navigate_next new_releases
notifications_active open_in_browser open_in_new perm_identity person_add person_outline phone_iphone photo_camera photo_library
picture_as_pdf pin_drop play_arrow play_circle play_circle_filled play_circle_outline playlist_add post_add print_disabled
question_answer queue_music radio_button_unchecked read_more record_voice_over remove_red_eye report_problem rss_feed
schedule_send search_off send_to_mobile settings_voice shopping_cart skip_next skip_previous slow_motion_video sms_failed
star_border star_half star_outline star_rate stay_current_portrait subdirectory_arrow_right supervisor_account text_fields
text_format thumb_down thumb_up thumb_up_alt today_outlined toggle_off toggle_on trending_down trending_flat trending_up
verified_user video_library view_headline view_list view_module visibility_off volume_off volume_up watch_later wb_sunny zoom_in
zoom_out zoom_out_map
"""
# Common words: only glued to a capital are they glyphs ("starADD TO FAVOURITES").
_GLUED = """
star share person schedule comment email search menu close favorite label print event bookmark visibility home today forum chat
create edit link mail phone place room send sync tag update folder facebook twitter check clear add remove reply translate
public language lock group people flag info help history launch loyalty mic movie notifications palette photo
"""
_NAME = re.compile(rf"\b(?:{'|'.join(_JOINED.split())})(?![a-z])")
_OPENING = re.compile(rf"\W*(?:{'|'.join(_GLUED.split())})(?=[^\W\d_a-z][^\W\d_])")
# Lines of icons are labels and buttons; a long line that names one is about icon fonts.
ICON_LINE_CHARS = 120


def has_icon(line: str) -> bool:
    """Whether the name of a glyph stands in a line, or a common one glued to its beginning."""
    return bool(("_" in line and _NAME.search(line)) or _OPENING.match(line))
